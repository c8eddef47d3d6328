import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { useBrowser } from './browser.ts'
import { citizen } from './citizen.ts'
import { worker } from './client.ts'
import { openTicket, sitDown } from './desk.ts'
import { lookAtDesk } from './look.ts'
import { lookAtDeskNarrow } from './narrow.ts'
import { inRecord } from './record.ts'
import { asSteps } from './steps.ts'

const responsible = 'ivana.bortolato@veritas.example'
const soon = { timeout: 20_000, interval: 200 }

const transfer = {
  contract: 'VE-2026.118',
  formerHolder: 'Ettore Busetto',
  isHeir: false,
  holder: 'ZNEMRT85T52L736W',
  place: { address: 'Cannaregio 3275', area: 'centro-storico' },
  sheet: '15',
  parcel: '1204',
  title: 'owner',
  isResident: true,
  occupants: 2,
  meter: 'A-7741',
  reading: 318,
  readOn: '2026-11-20',
} as const

asSteps()
const visits = useBrowser()
let ivana: Page
let codes: string[] = []

const code = (place: number) => codes[place] ?? ''
const dialog = () => ivana.locator('dime-dialog')
const sees = (words: string | RegExp) => ivana.locator('#room').getByText(words).first().waitFor()

/** How far a ticket's effects are, in their order. */
async function effectsOf(place: number): Promise<string[]> {
  const rows = await inRecord<{ state: string }>(
    `select e.state from effect e join ticket t on t.tenant_id = e.tenant_id and t.id = e.ticket_id
     where t.code = $1 order by e.seq`,
    [code(place)],
  )
  return rows.map(({ state }) => state)
}

/** Makes a ticket as if nobody could have been given it when it came. */
async function assignFails(place: number): Promise<void> {
  await vi.waitUntil(async () => (await effectsOf(place)).join() === 'done', soon)
  await inRecord(
    `insert into effect (tenant_id, ticket_id, act, key, effect, state, attempts, last_error, booked_at)
     select e.tenant_id, e.ticket_id, e.act, e.key || '-responsible', '{"assign":"responsible"}', 'failed', 12,
       '{"code":"effect.no-one-to-assign","facts":{}}', now()
     from effect e join ticket t on t.tenant_id = e.tenant_id and t.id = e.ticket_id where t.code = $1`,
    [code(place)],
  )
}

async function repair(way: string, reason: string): Promise<void> {
  await dialog().getByRole('radio', { name: way }).check()
  await dialog().getByLabel('Perché lo fai').fill(reason)
  await dialog().getByRole('button', { name: 'Ripara', exact: true }).click()
  await dialog().waitFor({ state: 'detached' })
}

beforeAll(async () => {
  ivana = await visits.open('desk')
  const marta = await citizen('veritas', 'spid:marta-zen')
  const answers = transfer
  for (const _ of [0, 1, 2]) {
    const sent = { service: 'companies.water-transfer', answers }
    codes = [...codes, (await marta.ask('tickets.submit', sent)).code]
  }
  for (const place of [0, 1, 2]) await assignFails(place)
})

it('Ivana finds what did not happen by itself, and must say why she repairs it', async () => {
  await sitDown(ivana, { tenant: 'veritas', email: responsible, room: 'tickets' })
  await ivana.getByRole('button', { name: /Da riparare/ }).click()
  const line = ivana.getByRole('row').filter({ hasText: code(0) })
  await line.waitFor()
  await lookAtDeskNarrow(ivana, 'repair-1-list')
  await line.getByRole('button', { name: 'Ripara…' }).click()
  await dialog().getByRole('button', { name: 'Ripara', exact: true }).click()
  await dialog().getByText('Scrivi il motivo, almeno cinque lettere.').waitFor()
  await lookAtDeskNarrow(ivana, 'repair-2-form')
})

it('has it tried again, and it happens', async () => {
  await repair('Riprova adesso', 'Ora Ivana è tornata')
  await vi.waitUntil(async () => (await effectsOf(0)).join() === 'done,done', soon)
  await openTicket(ivana, code(0))
  await sees('Ora Ivana è tornata')
  await lookAtDesk(ivana, 'repair-3-retried')
})

it('leaves another one out, from the ticket itself', async () => {
  await openTicket(ivana, code(1))
  const strip = ivana.locator('dime-repair-strip')
  await strip.getByRole('button', { name: 'Ripara…' }).click()
  await repair('Salta', 'La segue chi è di turno')
  await strip.getByRole('button', { name: 'Ripara…' }).waitFor({ state: 'detached' })
  expect(await effectsOf(1)).toEqual(['done', 'skipped'])
  await sees('La segue chi è di turno')
})

it('takes back all that came with the third, and its registration is annulled', async () => {
  await openTicket(ivana, code(2))
  await ivana.locator('dime-repair-strip').getByRole('button', { name: 'Ripara…' }).click()
  await repair('Torna indietro', 'Registrata due volte')
  await vi.waitUntil(async () => (await effectsOf(2)).includes('undone'), soon)
  await sees('annullata')
  await lookAtDeskNarrow(ivana, 'repair-4-undone')
})

it('annuls a registration for a reason, which whoever asked reads too', async () => {
  await openTicket(ivana, code(0))
  await ivana.getByRole('button', { name: /^Annulla la registrazione/ }).click()
  await dialog()
    .getByRole('button', { name: /^Annulla la registrazione/ })
    .click()
  await dialog().getByText('Scrivi il motivo, almeno cinque lettere.').waitFor()
  await dialog().getByLabel('Perché').fill('Protocollata nel registro sbagliato')
  await lookAtDeskNarrow(ivana, 'repair-5-annul')
  await dialog()
    .getByRole('button', { name: /^Annulla la registrazione/ })
    .click()
  await sees('annullata')
  await lookAtDesk(ivana, 'repair-6-annulled')
  const marta = await citizen('veritas', 'spid:marta-zen')
  const { rows } = await marta.ask('tickets.mine', {})
  const id = rows.find((row) => row.code === code(0))?.id ?? ''
  const { timeline } = await marta.ask('tickets.read', { id })
  expect(timeline.map(({ text }) => text)).toContain('Protocollata nel registro sbagliato')
})

/** Gives Ivana her role over the registrations, or takes it from her, as an administrator does. */
async function change(what: 'access.grant' | 'access.revoke'): Promise<void> {
  const emma = await worker('veritas', 'emma.cavagnis@veritas.example')
  const [held] = await inRecord<{ staff: string; office: string }>(
    `select s.id as staff, o.id as office from staff s, office o
     where s.email = $1 and o.tenant_id = s.tenant_id and o.code = 'clienti'`,
    [responsible],
  )
  const staff = [held?.staff ?? '']
  await emma.ask(what, { role: 'case-responsible', office: held?.office ?? '', staff })
}

afterAll(() => change('access.grant'))

it('hears at once that a role was taken from her, keeps what she writes, and goes on when it is back', async () => {
  visits.forgive(/status of 40[34]/)
  await openTicket(ivana, code(1))
  await ivana.getByRole('button', { name: 'Nota interna' }).click()
  await ivana.getByLabel('Nota interna').fill('Chiesta la lettura al vecchio')
  await change('access.revoke')
  await ivana.getByText('Non hai più il ruolo').first().waitFor()
  const transfers = ivana.locator('dime-ticket-queue').getByText('Voltura dell’acqua')
  await transfers.first().waitFor({ state: 'detached' })
  await ivana.getByLabel('Nota interna').waitFor({ state: 'detached' })
  await lookAtDesk(ivana, 'repair-7-role-gone')
  await change('access.grant')
  await ivana.getByText('Hai un ruolo nuovo').first().waitFor()
  await ivana.getByLabel('Nota interna').waitFor()
  expect(await ivana.getByLabel('Nota interna').inputValue()).toBe('Chiesta la lettura al vecchio')
  await lookAtDesk(ivana, 'repair-8-role-back')
})
