import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { writingPromises } from './write-promises.ts'

let city: ScratchKernel
beforeAll(async () => {
  city = await scratchKernel()
})
afterAll(() => city.close())

/** Gives a ticket so many like it, with their promises. */
async function multiply(ticket: string, times: number): Promise<void> {
  await city.owner.query(
    `insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', 'COPY-' || n))).*
     from ticket t, generate_series(1, $2::int) n where t.id = $1`,
    [ticket, times],
  )
  await city.owner.query(
    `insert into ticket_target select (jsonb_populate_record(g, jsonb_build_object('ticket_id', k.id))).*
     from ticket_target g, ticket k where g.ticket_id = $1 and k.code like 'COPY-%'`,
    [ticket],
  )
  await city.owner.query('analyze ticket, ticket_target')
}

it('the promises of a ticket are written without reading those of others', async () => {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  await multiply(id, 1_000)
  const { tenant } = city.as('marta')
  const writing = writingPromises(tenant, [{ ticket: id, promises: [], isHeld: false }])
  const plan = await city.kernel.database.withRows(tenant.id, (store) =>
    store.rows(sql`explain (analyze, format json) ${writing}`),
  )
  const read = JSON.stringify(plan).matchAll(/"(?:Actual Rows|Rows Removed by Filter)": ?([\d.]+)/g)
  expect(Math.max(...[...read].map(([, rows]) => Number(rows)))).toBeLessThan(10)
})
