import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { sitDown } from './desk.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const email = 'emma.cavagnis@veritas.example'

asSteps()
const visits = useBrowser()
let emma: Page
beforeAll(async () => {
  emma = await visits.open('desk')
  await anybody('veritas').ask('tickets.submit', wasteReport({ category: 'graffiti' }))
})

const sees = (words: string | RegExp) => emma.locator('#room').getByText(words).first().waitFor()
const send = (category: string) =>
  anybody('veritas').ask('tickets.submit', wasteReport({ category }))

it('Emma reads to whom reports go, and why', async () => {
  await sitDown(emma, { tenant: 'veritas', email, room: 'routing' })
  await emma.getByRole('link', { name: /Segnala un problema/ }).click()
  await emma.getByRole('heading', { name: 'Regole' }).waitFor()
  await lookAtDeskNarrow(emma, 'routing-1-rules')
})

it('makes a rule by choosing, and reads it as a sentence', async () => {
  await emma.getByRole('button', { name: 'Aggiungi una regola' }).click()
  await emma.locator('summary').filter({ hasText: 'Che cosa hai visto?' }).click()
  await emma
    .locator('dime-dialog')
    .getByLabel(/Scritte/)
    .check()
  await emma.getByRole('combobox', { name: 'Ufficio', exact: true }).fill('terraferma')
  await emma
    .getByRole('listbox')
    .getByRole('option', { name: /terraferma/ })
    .click()
  await emma
    .getByLabel('Perché, in parole per il cittadino')
    .fill('le scritte le toglie una squadra sola')
  await lookAtDeskNarrow(emma, 'routing-2-rule')
  await emma.getByRole('button', { name: 'Metti fra le regole' }).click()
})

it('tries it on last month’s reports before it holds', async () => {
  await emma
    .getByRole('button', { name: /^Sposta in su la regola/ })
    .last()
    .click()
  for (;;) {
    const up = emma.getByRole('button', { name: /^Sposta in su la regola/ })
    const fresh = emma.locator('li.rule').filter({ hasText: 'da salvare' })
    if ((await fresh.locator('.place').innerText()) === '1') break
    await fresh.getByRole('button', { name: /^Sposta in su/ }).click()
    expect(await up.count()).toBeGreaterThan(0)
  }
  await sees(/altrove, sulle \d+ degli ultimi 30 giorni/)
  await lookAtDeskNarrow(emma, 'routing-3-dry-run')
  expect((await send('graffiti')).office.code).toBe('igiene-centro-storico')
})

it('saves it, sees it hold, and takes it back with one press', async () => {
  await emma.getByRole('button', { name: 'Salva le regole' }).click()
  await emma.locator('dime-told').getByText('Salvato: vale per le richieste nuove.').waitFor()
  expect((await send('graffiti')).office.code).toBe('igiene-terraferma')
  await emma.locator('dime-told').getByRole('button', { name: 'Annulla' }).click()
  await emma.locator('dime-told').getByText('Le regole sono di nuovo come prima.').waitFor()
  expect((await send('graffiti')).office.code).toBe('igiene-centro-storico')
})
