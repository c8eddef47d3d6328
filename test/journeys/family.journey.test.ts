import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { openTicket, pick, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

asSteps()
const visits = useBrowser()
let ivana: Page
let codes: string[] = []

const report = async (description: string) =>
  (await anybody('veritas').ask('tickets.submit', wasteReport({ description }))).code

beforeAll(async () => {
  ivana = await visits.open('desk')
  codes = await Promise.all(['Un divano e due sedie', 'Lo stesso divano', 'Sacchi'].map(report))
})

const code = (place: number) => codes[place] ?? ''
const dialog = () => ivana.locator('dime-dialog')
const told = (words: string | RegExp) => ivana.locator('dime-told').getByText(words).waitFor()
const sees = (words: string) => ivana.locator('#room').getByText(words).first().waitFor()

async function more(act: string): Promise<void> {
  await ivana.locator('#more').click()
  await ivana.getByRole('button', { name: act }).click()
}

it('Ivana opens a ticket that belongs to another, with what both have in common', async () => {
  const email = 'ivana.bortolato@veritas.example'
  await sitDown(ivana, { tenant: 'veritas', email, room: 'tickets' })
  await openTicket(ivana, code(0))
  await more('Apri una pratica collegata…')
  await dialog().getByRole('button', { name: 'Apri la pratica', exact: true }).click()
  await dialog().getByText('Scegli il servizio.').waitFor()
  await pick(ivana, 'Di quale servizio', 'Segnala')
  await expect
    .poll(() => dialog().getByLabel('Che cosa è successo?').inputValue())
    .toBe('Un divano e due sedie')
  await lookAtDeskNarrow(ivana, 'family-1-child')
  await dialog().getByRole('button', { name: 'Apri la pratica', exact: true }).click()
  await told(/^Aperta .*: questa finisce solo dopo/)
  await sees('Aspetta che finisca')
  await lookAtDesk(ivana, 'family-2-parent')
})

it('goes from the parent to the child and back by their links', async () => {
  const side = ivana.locator('.side-column')
  await side.getByRole('link', { name: /Segnala/ }).click()
  await sees('Fa parte di')
  await lookAtDeskNarrow(ivana, 'family-3-child')
  await side.getByRole('link', { name: new RegExp(code(0)) }).click()
  await sees('Aspetta che finisca')
})

it('splits a part into a ticket of its own, after being told what is missing', async () => {
  await openTicket(ivana, code(2))
  await more('Dividi…')
  await dialog().getByRole('button', { name: 'Crea la nuova pratica' }).click()
  await dialog()
    .getByText(/Cambia almeno una risposta/)
    .waitFor()
  await dialog().getByLabel('Che cosa è successo?').fill('Solo i sacchi neri')
  await dialog().getByLabel('Perché').fill('Sono due cose diverse')
  await lookAtDeskNarrow(ivana, 'family-4-split')
  await dialog().getByRole('button', { name: 'Crea la nuova pratica' }).click()
  await told(/^Creata /)
  await sees('Solo i sacchi neri')
})

it('merges what two people saw, with both side by side', async () => {
  await openTicket(ivana, code(1))
  await more('Unisci a un’altra…')
  await pick(ivana, 'Cerca la pratica a cui unirla', code(0))
  await dialog()
    .getByRole('columnheader', { name: /Questa resta/ })
    .waitFor()
  await dialog().getByLabel('Perché').fill('È lo stesso divano')
  await lookAtDeskNarrow(ivana, 'family-5-merge')
  await dialog().getByRole('button', { name: 'Unisci, senza ritorno' }).click()
  await told(`Unita a ${code(0)}`)
  await sees('Unita a questa')
})

it('is told why a ticket that has just changed cannot be passed on, and passes it then', async () => {
  visits.forgive(/status of 409/)
  await openTicket(ivana, code(2))
  await more('Passa a un altro ufficio…')
  await pick(ivana, 'A quale ufficio', 'terraferma')
  await dialog().getByLabel('Perché').fill('È in terraferma')
  await lookAtDeskNarrow(ivana, 'family-6-transfer')
  await inRecord('update ticket set version = version + 1 where code = $1', [code(2)])
  await dialog().getByRole('button', { name: 'Passa la pratica' }).click()
  await dialog().getByRole('alert').waitFor()
  await lookAtDesk(ivana, 'family-7-refused')
  expect(await dialog().getByLabel('Perché').inputValue()).toBe('È in terraferma')
  await dialog().getByRole('button', { name: 'Passa la pratica' }).click()
  await told(/è passata a .*terraferma/i)
})
