import type { Page } from 'playwright-core'
import { beforeAll, expect, it, vi } from 'vitest'
import { useBrowser } from './browser.ts'
import { citizen } from './citizen.ts'
import { worker, type Client } from './client.ts'
import { sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { crew } from './reports.ts'
import { asSteps } from './steps.ts'
import { callFrom, type Telephone } from './telephone.ts'

const elena = 'elena.busetto@venezia.example'
const martasNumber = '041 555010'
const soon = { timeout: 15_000, interval: 100 }

asSteps()
const visits = useBrowser()
let desk: Page
let operator: Client
let telephone: Telephone
let call: string
const title = (words: string) => desk.getByRole('heading', { name: words })
const wrapUp = () => desk.getByRole('button', { name: 'Salva e chiudi' })
const noteOutcome = async (label: string) => {
  await desk.getByRole('navigation', { name: 'Aperte' }).getByText('da chiudere').waitFor()
  await desk.getByLabel('Esito').selectOption({ label })
  await wrapUp().click()
  await wrapUp().waitFor({ state: 'detached' })
}
beforeAll(async () => {
  desk = await visits.open('desk')
  operator = await worker('venezia', elena)
})

it('Elena sits down at a desk that is ready for the next call', async () => {
  await sitDown(desk, { tenant: 'venezia', email: elena, room: 'now' })
  await desk.getByText('Pronta per la prossima chiamata').waitFor()
  await lookAtDesk(desk, 'call-1-quiet')
})

it('Elena sees within a second that an unknown number calls', async () => {
  telephone = callFrom('+393471234567', elena)
  const begun = performance.now()
  call = await telephone.tell('ringing')
  await title('Numero sconosciuto').waitFor()
  expect(performance.now() - begun).toBeLessThan(1_000)
  await lookAtDesk(desk, 'call-2-ringing')
  await telephone.tell('answered', 4)
  await wrapUp().waitFor()
})

it('Elena finds the sheet while she types, although she mistypes', async () => {
  await desk.getByLabel('Cerca tra le schede').pressSequentially('ritiro ingombarnti')
  await desk.getByRole('option', { name: /^Ritiro ingombranti a domicilio/ }).waitFor()
  await lookAtDesk(desk, 'call-3-search')
  await desk.keyboard.press('Enter')
  await desk.getByText('annotata nella chiamata').waitFor()
})

it('Elena closes the call with its outcome, and its length and sheet are kept', async () => {
  await telephone.tell('held', 60)
  await telephone.tell('resumed', 70)
  await telephone.tell('ended', 129)
  await noteOutcome('Risolta al primo livello')
  const kept = await operator.ask('calls.read', { id: call })
  expect(kept).toMatchObject({ state: 'closed', outcome: 'answered', talkSeconds: 125 })
  expect(kept.sheets.map(({ id }) => id)).toEqual(['ingombranti-ritiro'])
})

it('Elena sees Marta’s name when Marta, who has signed in once, calls', async () => {
  await citizen('venezia', 'spid:marta-zen')
  telephone = callFrom(martasNumber, elena)
  call = await telephone.tell('ringing')
  await title('Forse Marta Zen').waitFor()
  await telephone.tell('answered', 3)
  await wrapUp().waitFor()
})

it('Elena sees more of Marta only after two questions', async () => {
  expect(await desk.getByText('Fondamenta de la Sensa').count()).toBe(0)
  await desk.getByRole('button', { name: /^Marta Zen/ }).click()
  await desk.getByLabel('data di nascita').check()
  await desk.getByLabel('indirizzo').check()
  await lookAtDesk(desk, 'call-4-check')
  await desk.getByRole('button', { name: 'Mostra i dati' }).click()
  await desk.getByText('Fondamenta de la Sensa').first().waitFor()
  await lookAtDesk(desk, 'call-5-person')
})

it('Elena opens a report for Marta and reads its code aloud', async () => {
  await desk.getByRole('button', { name: 'Apri una pratica per un altro servizio' }).click()
  await desk.getByRole('button', { name: /^Segnala un problema in strada/ }).click()
  await desk.getByLabel('Che cosa hai visto?').selectOption({ label: 'Rifiuti abbandonati' })
  await desk.getByLabel('Dove?').fill('Fondamenta de la Sensa 3275')
  await desk.getByRole('radio', { name: 'Venezia, centro storico' }).check()
  await desk.getByLabel('Che cosa è successo?').fill('Un divano sulla fondamenta.')
  await desk.getByRole('radio', { name: 'No', exact: true }).check()
  await lookAtDesk(desk, 'call-6-report')
  await desk.getByRole('button', { name: 'Invia la pratica' }).click()
  await desk.getByText('Leggi il codice ad alta voce').waitFor()
  await lookAtDesk(desk, 'call-7-code')
})

it('the report lies with Veritas, under a code that Marta sees', async () => {
  const marta = await citizen('venezia', 'spid:marta-zen')
  const { tickets } = await operator.ask('calls.read', { id: call })
  const id = tickets[0]?.id ?? ''
  const referral = async () => (await marta.ask('tickets.read', { id })).referral
  await vi.waitUntil(async () => (await referral())?.code, soon)
  const marco = await worker('veritas', crew.marco)
  const text = (await referral())?.code ?? ''
  const { rows } = await marco.ask('tickets.queue', { view: 'open', text })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ subject: 'Rifiuti abbandonati', person: null })
})

it('Elena closes that call, too, and an event that comes late changes nothing', async () => {
  await telephone.tell('ended', 90)
  await noteOutcome('Pratica aperta')
  const kept = await operator.ask('calls.read', { id: call })
  expect(kept).toMatchObject({ outcome: 'ticket-opened', talkSeconds: 87, state: 'closed' })
  expect(kept.person?.name).toBe('Marta Zen')
  await expect(telephone.tell('answered', 3)).rejects.toThrow('call.event-out-of-order')
  expect(await operator.ask('calls.read', { id: call })).toEqual(kept)
  await lookAtDesk(desk, 'call-8-after')
})
