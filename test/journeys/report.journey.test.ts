import type { Page } from 'playwright-core'
import { beforeAll, expect, it, vi } from 'vitest'
import { useBrowser } from './browser.ts'
import { city } from './city.ts'
import { worker } from './client.ts'
import { makeMove, sitDown } from './desk.ts'
import { lookAtDesk, lookAtPage } from './look.ts'
import { crew } from './reports.ts'
import { asSteps } from './steps.ts'
import { fillWasteReport } from './waste-form.ts'

const soon = { timeout: 10_000, interval: 100 }

asSteps()
const visits = useBrowser()
let citizen: Page
let marco: Page
let code: string
const citizenSees = (words: string) =>
  citizen.locator('dime-ticket').getByText(words).first().waitFor()
const marcoSees = (words: string) => marco.locator('#room').getByText(words).first().waitFor()
beforeAll(async () => {
  citizen = await visits.open('citizen')
  marco = await visits.open('desk')
})

it('somebody reports waste with a photo on the company’s own site, without signing in', async () => {
  await citizen.goto(`${city.companySite}/segnala-rifiuti/`)
  await citizen.getByRole('button', { name: 'Comincia' }).waitFor()
  await lookAtPage(citizen, 'report-1-start')
  const photo = await citizen.screenshot({ type: 'jpeg' })
  await fillWasteReport(citizen, photo)
  await lookAtPage(citizen, 'report-2-summary')
  await citizen.getByRole('button', { name: 'Conferma e invia' }).click()
  await citizen.getByText('Abbiamo ricevuto la tua richiesta').waitFor()
  code = await citizen.locator('.receipt .copy .code').innerText()
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  await lookAtPage(citizen, 'report-3-receipt')
})

it('the report reaches the crew of the old city, and the workflow writes back', async () => {
  const crewMember = await worker('veritas', crew.marco)
  const { rows } = await crewMember.ask('tickets.queue', { view: 'open', text: code })
  expect(rows.map(({ office }) => office.code)).toEqual(['igiene-centro-storico'])
  const ticket = () => crewMember.ask('tickets.read', { id: rows[0]?.id ?? '' })
  const kinds = async () => (await ticket()).timeline.map(({ kind }) => kind)
  await vi.waitUntil(async () => (await kinds()).includes('message'), soon)
  expect((await ticket()).photos.map(({ name }) => name)).toEqual(['riva.jpg'])
})

it('the sender follows it by the code', async () => {
  await citizen.goto(`${city.companySite}/a-che-punto/`)
  await citizen.getByLabel('Il codice della tua segnalazione').fill(code.toLowerCase())
  await citizen.getByRole('button', { name: 'Mostra' }).click()
  await citizenSees('Ricevuta')
})

it('the sender sees without reloading that Marco takes charge', async () => {
  await sitDown(marco, { tenant: 'veritas', email: crew.marco, room: 'tickets' })
  await marco.getByLabel('Filtra le pratiche').fill(code)
  const found = marco.getByRole('button', { name: /^Segnala un problema in strada/ })
  await expect.poll(() => found.count()).toBe(1)
  await found.click()
  await marco
    .getByText('riva.jpg')
    .or(marco.getByRole('button', { name: /riva\.jpg/ }))
    .first()
    .waitFor()
  await lookAtDesk(marco, 'desk-1-ticket')
  await makeMove(marco, 'Prendi in carico')
  await citizenSees('Ci stiamo lavorando')
})

it('the sender is asked where, and the clock stops on both sides', async () => {
  await makeMove(marco, 'Chiedi chiarimenti', 'Da quale lato del ponte?')
  await marcoSees('Il tempo è fermo')
  await citizenSees('Da quale lato del ponte?')
  await citizenSees('Il tempo è fermo')
  await lookAtDesk(marco, 'desk-2-waiting')
  await lookAtPage(citizen, 'track-1-asked')
})

it('the sender answers, and the clock goes on for both', async () => {
  await citizen.getByRole('button', { name: 'Rispondi' }).click()
  await citizen.getByLabel('Il tuo messaggio').fill('Dal lato del campo.')
  await citizen.getByRole('button', { name: 'Conferma: Rispondi' }).click()
  await marcoSees('Dal lato del campo.')
  for (const page of [citizen, marco]) {
    await page.getByText('Il tempo è fermo').waitFor({ state: 'detached' })
  }
})

it('the sender sees that it is resolved, says that it is not, and Marco sees that', async () => {
  await makeMove(marco, 'Segna come risolta', 'Abbiamo portato via tutto.')
  await citizenSees('Abbiamo portato via tutto.')
  await lookAtPage(citizen, 'track-2-resolved')
  await citizen.getByRole('button', { name: 'Non è risolta' }).click()
  await citizen.getByLabel('Il tuo messaggio').fill('Ne è rimasto uno.')
  await citizen.getByRole('button', { name: 'Conferma: Non è risolta' }).click()
  await marcoSees('Ne è rimasto uno.')
  await lookAtDesk(marco, 'desk-3-reopened')
  await citizenSees('Ci stiamo lavorando')
})
