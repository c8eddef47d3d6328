import type { Page } from 'playwright-core'

/** Fills in a report of abandoned waste with a photo, up to the summary. */
export async function fillWasteReport(page: Page, photo: Buffer): Promise<void> {
  const goOn = () => page.getByRole('button', { name: 'Continua' }).click()
  await page.getByLabel('Ho letto come sono trattati i miei dati').check()
  await page.getByRole('button', { name: 'Comincia' }).click()
  await page.getByLabel('Che cosa hai visto?').selectOption({ label: 'Rifiuti abbandonati' })
  await page.getByLabel('Che cosa è successo?').fill('Tre sacchi neri vicino alla riva.')
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await goOn()
  await page.getByLabel('Dove?').fill('Cannaregio 2345, ai piedi del ponte')
  await page.getByRole('radio', { name: 'Venezia, centro storico' }).check()
  await goOn()
  const file = { name: 'riva.jpg', mimeType: 'image/jpeg', buffer: photo }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Togli riva.jpg' }).waitFor()
  await goOn()
  await page.getByLabel('La tua e-mail').fill('chi.passa@posta.example')
  await goOn()
  await page.getByRole('heading', { name: 'Controlla che sia tutto giusto' }).waitFor()
}
