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

const clerk = 'irene.penso@venezia.example'
const marta = 'ZNEMRT85T52L736W'

asSteps()
const visits = useBrowser()
let page: Page
let desk: Page
beforeAll(async () => {
  page = await visits.open('citizen')
  desk = await visits.open('desk')
})

const goOn = () => pressKey(page, 'Continua')
const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
const faults = () => page.getByRole('alert').filter({ hasText: 'da sistemare' })
const says = (words: string | RegExp) => page.getByText(words).first().waitFor()

/** A day in a week that is no Sunday, on which nothing is collected. */
function nextWorkday(): Date {
  const day = new Date(Date.now() + 7 * 24 * 60 * 60_000)
  return day.getDay() === 0 ? new Date(day.getTime() + 24 * 60 * 60_000) : day
}

// As the browser of the journeys asks for a day: month, day, year.
function typed(day: Date): string {
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-')
  return `${month}${date}${year}`
}

it('the city’s site leads to the declaration', async () => {
  await page.goto(city.citySite)
  await page.getByRole('link', { name: 'Altri servizi' }).first().click()
  await heading('Tributi')
  await lookAtPage(page, 'forms-1-services')
  await page.getByRole('link', { name: 'Dichiara la TARI' }).click()
  await heading('Dichiarazione TARI')
})

it('Marta is told by the keys alone what is wrong with a fiscal code and a number', async () => {
  await beginService(page, { address: `${city.citySite}/tari/`, level: 2 })
  await choose(page, /^Una nuova occupazione/)
  await tabTo(page, page.getByLabel('Da che giorno?'))
  await page.keyboard.type('10012026')
  await typeInto(page, 'Codice fiscale dell’intestatario', marta.toLowerCase())
  await lookAtPage(page, 'forms-2-event')
  await goOn()
  await choose(page, 'Abitazione')
  await typeInto(page, 'Quante persone ci abitano?', 'due')
  await typeInto(page, 'Foglio', '15')
  await typeInto(page, /^Particella/, '1204')
  await goOn()
  await faults().waitFor()
  await lookAtPage(page, 'forms-3-wrong-number')
  await faults().getByRole('link').first().press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('2')
  await goOn()
})

it('Marta gives the square metres, a place and a paper', async () => {
  await typeInto(page, 'Metri quadrati calpestabili', '1.072')
  await tabTo(page, page.getByLabel('A che titolo?'))
  await page.keyboard.type('Affitto')
  await tabTo(page, page.getByLabel('Chiedi una riduzione?'))
  await page.keyboard.type('Compost')
  await lookAtPage(page, 'forms-4-home')
  await goOn()
  await typeInto(page, 'Dove?', 'Dorsoduro 2690')
  await choose(page, 'Venezia, centro storico')
  await goOn()
  await choosePaper(page, 'contratto.pdf')
  await lookAtPage(page, 'forms-5-paper')
  await goOn()
})

it('Marta reads all of it again and sends it', async () => {
  await heading('Controlla che sia tutto giusto')
  await says('contratto.pdf')
  await lookAtPage(page, 'forms-6-summary')
  await pressKey(page, 'Conferma e invia')
  await says('Abbiamo ricevuto la tua richiesta')
  await says('Presentata')
  await lookAtPage(page, 'forms-7-sent')
  const sent = await lastSent()
  expect(sent?.answers).toMatchObject({ holder: marta, occupants: 2, area: 1072, title: 'lease' })
})

it('the clerk reads the answers and opens the paper', async () => {
  await sitDown(desk, { tenant: 'venezia', email: clerk, room: 'tickets' })
  await openTicket(desk, (await lastSent())?.code ?? '')
  await desk.getByText('Metri quadrati calpestabili').waitFor()
  await lookAtDeskNarrow(desk, 'forms-8-clerk')
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: /contratto\.pdf/ }).click(),
  ])
  expect(file.suggestedFilename()).toBe('contratto.pdf')
})

it('Marta has bulky things collected, each kind with its number', async () => {
  await beginService(page, { address: `${city.companySite}/ritiro-ingombranti/`, level: 1 })
  await typeInto(page, /^Divani e poltrone/, '1')
  await typeInto(page, /^Materassi e reti/, '11')
  await goOn()
  await faults().waitFor()
  await lookAtPage(page, 'forms-9-too-many')
  await typeInto(page, /^Materassi e reti/, '1')
  await goOn()
  await lookAtPage(page, 'forms-10-objects')
  await typeInto(page, /^Altri oggetti grandi/, '2')
  await goOn()
  await typeInto(page, /^Dove può accostare la barca/, 'Rio de la Sensa, al numero 3275')
  await tabTo(page, page.getByLabel('In che giorno?'))
  await page.keyboard.type(typed(nextWorkday()))
  await choose(page, /^Mattina/)
  await typeInto(page, 'Un telefono per quel giorno', '347 555 0134')
  await lookAtPage(page, 'forms-11-day')
  await goOn()
  await goOn()
  await typeInto(page, /^Dove li lasci/, 'Cannaregio 3275, sulla riva')
  await choose(page, 'Venezia, centro storico')
  await goOn()
  await goOn()
})

it('the pickup is booked by itself, and the crew reads what to bring away', async () => {
  await heading('Controlla che sia tutto giusto')
  await lookAtPage(page, 'forms-12-summary')
  await pressKey(page, 'Conferma e invia')
  await expect.poll(async () => (await lastSent())?.state).toBe('booked')
  await says('Prenotato')
  await lookAtPage(page, 'forms-13-booked')
  const sent = await lastSent()
  expect(sent?.answers).toMatchObject({ sofas: 1, mattresses: 1, others: 2, slot: 'morning' })
})
