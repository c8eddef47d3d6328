import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { comesAtOnce, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { letterTo } from './mails.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const platform = 'ambra.lionello@piattaforma.example'
const administrator = 'emma.cavagnis@veritas.example'
const reason = 'Le segnalazioni non arrivano alla squadra: guardo perché.'

asSteps()
const visits = useBrowser()
let ambra: Page
let guest: Page
let emma: Page
let report: string
beforeAll(async () => {
  ambra = await visits.open('desk')
  guest = await visits.open('desk')
  emma = await visits.open('desk')
  await sitDown(emma, { tenant: 'veritas', email: administrator, room: 'staff' })
  report = (await anybody('veritas').ask('tickets.submit', wasteReport())).id
})

it('Ambra of the platform opens an emergency access, with a reason', async () => {
  await sitDown(ambra, { tenant: 'piattaforma', email: platform, room: 'platform' })
  await ambra.getByLabel('Cerca un ente').fill('Veritas')
  await lookAtDesk(ambra, 'emergency-1-tenants')
  await ambra.getByRole('row').filter({ hasText: 'Veritas' }).getByRole('button').first().click()
  await ambra.getByRole('button', { name: 'Accesso d’emergenza' }).click()
  await ambra.getByLabel('Perché serve').fill('Così')
  await ambra.getByRole('button', { name: 'Apri l’accesso' }).click()
  await ambra.getByText('spiega che cosa è successo').waitFor()
  await ambra.getByLabel('Perché serve').fill(reason)
  await lookAtDesk(ambra, 'emergency-2-reason')
  await ambra.getByRole('button', { name: 'Apri l’accesso' }).click()
  await ambra.getByText('L’ente è stato avvisato').waitFor()
  await lookAtDesk(ambra, 'emergency-3-open')
})

it('the other organisation’s administrator is told at once, by mail and over every room', async () => {
  await comesAtOnce(emma.getByText(reason))
  await lookAtDesk(emma, 'emergency-4-banner')
  const letter = await letterTo(administrator, 'Accesso di emergenza')
  expect(letter).toContain(reason)
})

it('Ambra reads there, and does nothing', async () => {
  const link = ambra.getByRole('link', { name: 'Entra nella scrivania dell’ente' })
  await guest.goto((await link.getAttribute('href')) ?? '')
  await guest.getByText('Stai guardando con un accesso d’emergenza').waitFor()
  await guest.getByRole('link', { name: 'Pratiche' }).click()
  await guest.locator('#room').getByText('Rifiuti abbandonati').first().waitFor()
  await guest.goto(new URL(`/desk/veritas/tickets/${report}`, guest.url()).href)
  await guest.getByText('Tre sacchi neri').first().waitFor()
  await lookAtDesk(guest, 'emergency-5-reading')
  expect(await guest.getByRole('button', { name: 'Nota interna' }).count()).toBe(0)
  const written = await inRecord<{ action: string }>(
    `select distinct a.action from audit a join tenant t on t.id = a.tenant_id
     where t.slug = 'veritas' and a.why = $1 and a.role = 'emergency-reader'`,
    [reason],
  )
  expect(written.map(({ action }) => action)).toContain('ticket.read')
})

it('the administrator ends it, and who looked in is out within five seconds', async () => {
  visits.forgive(/status of 40[134]/)
  await emma.getByRole('button', { name: 'Chiudilo ora' }).click()
  await comesAtOnce(guest.getByLabel('Password', { exact: true }))
  await emma.getByText(reason).waitFor({ state: 'detached' })
})
