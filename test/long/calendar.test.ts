import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recomputeBatch } from '../../core/attendance/recompute.ts'
import { sendReport } from '../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'

const count = 10_000
const now = new Date().toISOString()

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
  await sendReport(city, city.as('marta', now))
  await city.owner.query(
    `insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
       'code', 'MANY-' || n))).* from ticket t, generate_series(1, $1::int - 1) n`,
    [count],
  )
}, 120_000)
afterAll(() => city.close())

/** Shuts the town for three weeks from tomorrow. */
async function shut(): Promise<void> {
  const { calendar, version } = await city.ask(city.as('ada', now), 'calendars.read', {})
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const closures = [...calendar.closures, { from: day(1), to: day(21), reason: 'Acqua alta' }]
  const changed = { calendar: { ...calendar, closures }, version }
  await city.ask(city.as('ada', now), 'calendars.save', changed)
}

describe('a calendar that changes under ten thousand open tickets', () => {
  it('moves the last day of each within seconds, and wakes each workflow once', async () => {
    await shut()
    const begun = Date.now()
    const { id: tenant } = city.as('marta').tenant
    let after: string | null = null
    let moved = 0
    do {
      const batch = await recomputeBatch(city.kernel, { tenant, office: null, after })
      moved += batch.moved
      after = batch.after
    } while (after !== null)
    expect(moved).toBe(count)
    expect(Date.now() - begun).toBeLessThan(15_000)
    const { rows } = await city.owner.query(
      `select count(*)::int as told, count(distinct ticket_id)::int as tickets from outbox where type = 'ticket.reckoned'`,
    )
    expect(rows).toEqual([{ told: count, tickets: count }])
  }, 60_000)
})
