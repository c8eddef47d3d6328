import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from './browser.ts'
import { citizen } from './citizen.ts'
import { sitDown } from './desk.ts'
import { pressKey } from './keyboard.ts'
import { lookAtDesk } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { inRecord } from './record.ts'
import { asSteps } from './steps.ts'

const email = 'emma.cavagnis@veritas.example'

const report = {
  category: 'graffiti',
  place: { address: 'Cannaregio 2345', area: 'centro-storico' },
  description: 'Una scritta sul muro.',
  dangerous: false,
} as const

asSteps()
const visits = useBrowser()
let emma: Page
let code = ''

/** Makes an event as if the area had been told it so often, and could not hear it. */
const notHeard = (event: string, tries: number, why: string) =>
  inRecord(
    `insert into plugin_hearing (tenant_id, plugin, event_id, event, ticket_id, happened_at, due_at, tries, is_aside, why)
     select tenant_id, 'companies', gen_random_uuid(), $2, id, now(), now() + interval '1 hour', $3, $3 = 10, $4
     from ticket where code = $1`,
    [code, event, tries, why],
  )

const left = async () =>
  (await inRecord<{ event: string }>('select event from plugin_hearing order by event')).map(
    ({ event }) => event,
  )

const heading = () => emma.getByRole('heading', { name: 'Eventi che l’area non ha ricevuto' })
const told = (words: string) => emma.locator('dime-told').getByText(words).waitFor()

beforeAll(async () => {
  emma = await visits.open('desk')
  const marta = await citizen('veritas', 'spid:marta-zen')
  const sent = { service: 'companies.waste-report', answers: report }
  code = (await marta.ask('tickets.submit', sent)).code
  await notHeard('ticket.opened', 10, 'plugin.too-slow')
  await notHeard('ticket.moved', 10, 'new row violates check constraint "heard_said_check"')
  await notHeard('ticket.noted', 3, 'connect ECONNREFUSED 127.0.0.1:9')
})

it('Emma reads in the area what it could not hear, why, and what comes by itself', async () => {
  await sitDown(emma, { tenant: 'veritas', email, room: 'enabling' })
  await emma.getByRole('link', { name: /^Società/ }).click()
  await heading().waitFor()
  await emma.getByText('Il servizio non ha risposto in tempo').waitFor()
  await emma.getByText('3 tentativi').waitFor()
  await emma.getByText('Si ripete da sé:').waitFor()
  await heading().scrollIntoViewIfNeeded()
  await lookAtDeskNarrow(emma, 'hearings-1-list')
})

it('has one told again by the keys alone', async () => {
  await pressKey(emma, `Ripeti: ${code}, è arrivata`)
  await told('L’evento si ripete ora.')
  await emma.getByText('Il servizio non ha risposto in tempo').waitFor({ state: 'detached' })
})

it('gives another one up, and stands where she was', async () => {
  await pressKey(emma, `Lascia perdere: ${code}, è andata avanti`)
  await emma.locator('dime-dialog').getByText('è andata avanti').waitFor()
  await lookAtDeskNarrow(emma, 'hearings-2-give-up')
  await pressKey(emma, 'Lascia perdere')
  await told('L’area non saprà di questo evento.')
  await expect.poll(() => heading().evaluate((one) => one.matches(':focus'))).toBe(true)
  expect(await left()).toEqual(['ticket.noted', 'ticket.opened'])
  await lookAtDesk(emma, 'hearings-3-left')
})
