import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { anybody } from './client.ts'
import { openTicket, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { inRecord } from './record.ts'
import { wasteReport } from './reports.ts'
import { asSteps } from './steps.ts'

const email = 'teodora.malipiero@venezia.example'
asSteps()
const visits = useBrowser()
let page: Page
let events: string

/** A report that lies in an office, as if it had been routed there. */
async function reportIn(office: string, category: string): Promise<string> {
  const report = wasteReport({ category })
  const { id, code } = await anybody('venezia').ask('tickets.submit', report)
  await inRecord(
    'update ticket t set office_id = o.id from office o where o.tenant_id = t.tenant_id and t.id = $1 and o.code = $2',
    [id, office],
  )
  return code
}

beforeAll(async () => {
  page = await visits.open('desk')
  await reportIn('anagrafe-murano', 'bridge-paving')
  events = await reportIn('eventi', 'public-furniture')
})

const lists = (subject: string) => page.locator('#room').getByText(subject).first()
const ofMurano = 'Ponte o selciato rovinato'
const ofEvents = 'Arredo pubblico rotto'

it('Teodora works with all of her twelve roles at once', async () => {
  await sitDown(page, { tenant: 'venezia', email, room: 'tickets' })
  await lists(ofMurano).waitFor()
  await lists(ofEvents).waitFor()
  await lookAtDesk(page, 'acting-1-all')
})

it('and with one of them sees what is that one’s alone', async () => {
  await page.locator('dime-acting button').first().click()
  await page.getByLabel('Cerca un ruolo o un ufficio').fill('Murano')
  await lookAtDesk(page, 'acting-2-choice')
  await page.locator('dime-acting .choice').filter({ hasText: 'Anagrafe Murano' }).click()
  await lists(ofEvents).waitFor({ state: 'detached' })
  await lists(ofMurano).waitFor()
  await page.locator('dime-acting').getByText('Anagrafe Murano').first().waitFor()
  await lookAtDesk(page, 'acting-3-one')
})

it('is told why she cannot open another, and goes on with the role that may', async () => {
  visits.forgive(/status of 403/)
  await openTicket(page, events, 'refused')
  await page.getByRole('button', { name: 'Perché non posso?' }).click()
  await page.getByText('Hai già un ruolo che basta').waitFor()
  await lookAtDesk(page, 'acting-4-why')
  await page.getByRole('button', { name: 'Lavora con quel ruolo' }).first().click()
  await page.locator('#room').getByText(events).first().waitFor()
})

it('each line of the audit says in which role and office', async () => {
  const lines = await inRecord<{ role: string }>(
    `select distinct a.role from audit a join ticket t on t.id = a.ticket_id join staff s on s.id::text = a.actor_id
     where s.email = $1 and a.action = 'ticket.read' and t.code = $2`,
    [email, events],
  )
  expect(lines.map(({ role }) => role)).toEqual(['first-level-operator'])
})
