import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { openTicket, sitDown } from './desk.ts'
import { beginService, choosePaper, lastSent } from './filling.ts'
import { choose, pressKey, tabTo, typeInto } from './keyboard.ts'
import { lookAtPage } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { asSteps } from './steps.ts'

asSteps()
const visits = useBrowser()
let page: Page
let desk: Page
beforeAll(async () => {
  page = await visits.open('citizen')
  desk = await visits.open('desk')
})

const goOn = () => pressKey(page, 'Continua')
const faults = () => page.getByRole('alert').filter({ hasText: 'da sistemare' })
const says = (words: string | RegExp) => page.getByText(words).first().waitFor()
const summary = () => page.getByRole('heading', { name: 'Controlla che sia tutto giusto' })

const story = 'Quattro sacchi.\n\n- due neri\n- due bianchi'

it('Marta is told what is wrong with an amount, and that a point parts no cents twice', async () => {
  await beginService(page, { address: `${city.citySite}/rimborso-imu/`, level: 2 })
  await typeInto(page, 'Anno d’imposta', '2025')
  await typeInto(page, 'Foglio', '15')
  await typeInto(page, /^Particella/, '1204')
  await goOn()
  await typeInto(page, 'Categoria catastale', 'A/2')
  await typeInto(page, 'Rendita catastale', '1.234.50')
  await typeInto(page, /^Quota di possesso/, '50')
  await typeInto(page, 'Mesi di possesso nell’anno', '12')
  await goOn()
  await faults().getByText('scrivi un importo, come 1.234,50').waitFor()
  await lookAtPage(page, 'amounts-1-wrong')
  await faults().getByRole('link').first().press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1.234,5')
  await goOn()
})

it('Marta reads every amount as it was understood before she sends it', async () => {
  await choose(page, /^Abitazione principale/)
  await choose(page, 'No')
  await tabTo(page, page.getByLabel('Perché hai pagato troppo?'))
  await page.keyboard.type('Ho pagato due')
  await typeInto(page, /^Quanto hai pagato/, '12,345 euro')
  await goOn()
  await tabTo(page, page.getByLabel(/^Giorno dell’ultimo/))
  await page.keyboard.type('06162026')
  await typeInto(page, /^IBAN/, 'IT60X0542811101000000123456')
  await goOn()
  await choosePaper(page, 'f24.pdf')
  await goOn()
  await summary().waitFor()
  await says(/^1\.234,50\s€$/)
  await says(/^12\.345,00\s€$/)
  await lookAtPage(page, 'amounts-2-summary')
  await pressKey(page, 'Conferma e invia')
  await says('Abbiamo ricevuto la tua richiesta')
  expect((await lastSent())?.answers).toMatchObject({ income: 123_450, paid: 1_234_500 })
})

it('whoever pastes too long a text loses none of it, and is told by how much', async () => {
  await page.goto(`${city.companySite}/segnala-rifiuti/`)
  await tabTo(page, page.getByLabel('Ho letto come sono trattati i miei dati'))
  await page.keyboard.press('Space')
  await pressKey(page, 'Comincia')
  await tabTo(page, page.getByLabel('Che cosa hai visto?'))
  await page.keyboard.type('Rifiuti')
  const lines = page.getByLabel('Che cosa è successo?')
  await tabTo(page, lines)
  await page.keyboard.insertText('x'.repeat(2001))
  await says('1 carattere di troppo')
  await choose(page, 'No')
  await goOn()
  await faults().getByText('al massimo 2000 caratteri').waitFor()
  await lookAtPage(page, 'amounts-3-too-long')
  await tabTo(page, lines)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(story)
  await goOn()
})

it('its lines stay lines on the summary and on the desk', async () => {
  await typeInto(page, 'Dove?', 'Cannaregio 2345')
  await choose(page, 'Venezia, centro storico')
  await goOn()
  await goOn()
  await goOn()
  await summary().waitFor()
  expect(await page.locator('dd', { hasText: 'Quattro sacchi' }).innerText()).toBe(story)
  await pressKey(page, 'Conferma e invia')
  await says('Abbiamo ricevuto la tua richiesta')
  const email = 'marco.vianello@veritas.example'
  await sitDown(desk, { tenant: 'veritas', email, room: 'tickets' })
  await openTicket(desk, (await lastSent())?.code ?? '')
  const answer = desk.locator('dd', { hasText: 'Quattro sacchi' })
  await answer.scrollIntoViewIfNeeded()
  expect(await answer.innerText()).toBe(story)
  await lookAtDeskNarrow(desk, 'amounts-4-desk')
})
