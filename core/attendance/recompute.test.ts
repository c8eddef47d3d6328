import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../testing/attending.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { recomputeBatch } from './recompute.ts'

let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
})
afterAll(() => city.close())

const now = new Date().toISOString()
const tenant = () => city.as('marta').tenant.id

async function sent(): Promise<string> {
  const { id } = await sendReport(city, city.as('marta', now))
  await clerk.attendance.attend({ tenant: tenant(), id, at: now })
  return id
}

/** Shuts the whole town for a month from tomorrow. */
async function shut(from: number, to: number): Promise<void> {
  const { calendar, version } = await city.ask(city.as('ada', now), 'calendars.read', {})
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const closures = [...calendar.closures, { from: day(from), to: day(to), reason: 'Acqua alta' }]
  await city.ask(city.as('ada', now), 'calendars.save', {
    calendar: { ...calendar, closures },
    version,
  })
}

async function recompute() {
  let after: string | null = null
  const total = { reckoned: 0, moved: 0, batches: 0 }
  do {
    const batch = await recomputeBatch(city.kernel, { tenant: tenant(), office: null, after })
    total.reckoned += batch.reckoned
    total.moved += batch.moved
    total.batches += 1
    after = batch.after
  } while (after !== null)
  return total
}

const dueAt = async (id: string) =>
  (await city.ask(city.as('sara', now), 'tickets.read', { id })).dueAt ?? ''

describe('a calendar that changed', () => {
  it('moves the last day of open tickets, says so, and wakes their workflows', async () => {
    const id = await sent()
    const before = await dueAt(id)
    await shut(1, 20)
    expect(await recompute()).toMatchObject({ reckoned: 1, moved: 1 })
    expect(Date.parse(await dueAt(id))).toBeGreaterThan(Date.parse(before))
    const { timeline } = await city.ask(city.as('marta', now), 'tickets.read', { id })
    expect(timeline.at(-1)?.label).toMatch(
      /^Il termine ora scade il giorno .* perché il calendario/,
    )
    const { rows } = await city.owner.query(
      `select 1 from outbox where ticket_id = $1 and type = 'ticket.reckoned'`,
      [id],
    )
    expect(rows).toHaveLength(1)
  })

  it('tells nothing where no day moves', async () => {
    await recompute()
    const { rows: before } = await city.owner.query('select count(*) from entry')
    await shut(3_000, 3_001)
    expect(await recompute()).toMatchObject({ moved: 0 })
    const { rows } = await city.owner.query('select count(*) from entry')
    expect(rows).toEqual(before)
  })
})

describe('many open tickets', () => {
  it('are reckoned anew batch after batch', async () => {
    await city.owner.query(
      `insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
         'code', 'MANY-' || n))).* from ticket t, generate_series(1, 1200) n where t.id = (select id from ticket limit 1)`,
    )
    await shut(21, 60)
    expect(await recompute()).toEqual({ reckoned: 1_201, moved: 1_201, batches: 3 })
  })
})
