import { answers } from '../../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../../core/testing/scratch-kernel.ts'
import { median } from '../shoot.ts'
import type { Figure } from '../figure.ts'
import { listTimes, slowest } from './list-time.ts'

const counts = [1, 100, 7_900]
const ticketsOfTheOne = 2_000
const ticketsOfEach = 10
const rounds = 10
const lists = 40
const limit = 20

/** How much slower one tenant's list is among many tenants than alone; all in turn, on records of their own. */
export async function manyTenants(): Promise<Figure[]> {
  const records: { count: number; city: ScratchKernel; times: number[] }[] = []
  try {
    for (const count of counts) records.push({ count, city: await recordWith(count), times: [] })
    for (let round = 0; round < rounds; round += 1)
      for (const { city, times } of records)
        times.push(slowest(await listTimes(city.kernel, city.as('sara'), lists)))
  } finally {
    for (const { city } of records) await city.close()
  }
  const [alone = 1, ...among] = records.map(({ times }) => median(times))
  return among.map((time, at) => ({
    title: `One tenant’s list among ${counts[at + 1]} tenants (p95 ${time.toFixed(2)} ms), against ${alone.toFixed(2)} ms alone`,
    value: Math.max(0, (time / alone - 1) * 100),
    limit,
    unit: '% more',
  }))
}

async function recordWith(count: number): Promise<ScratchKernel> {
  const city = await scratchKernel()
  const input = { service: 'streets.report', answers: answers() }
  const { id } = await city.ask(city.as('marta'), 'tickets.submit', input)
  await city.owner.query(tenants, [count - 1])
  await city.owner.query(offices)
  await city.owner.query(ofOthers, [id, ticketsOfEach])
  await city.owner.query(ofTheOne, [id, ticketsOfTheOne])
  await city.owner.query('vacuum analyze')
  return city
}

const tenants = `
insert into tenant (slug, profile) select 'other-' || n, t.profile
from tenant t, generate_series(1, $1::int) n where t.slug = 'works'`

const offices = `
insert into office (tenant_id, code, name, kind) select id, 'one', '{"it": "Ufficio"}', 'office'
from tenant where slug like 'other-%'`

const copied = (differing: string) => `
(jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', 'BENCH-' || n, ${differing}
  'due_at', t.due_at + n * interval '3 minutes'))).*`

const ofOthers = `
insert into ticket select ${copied(`'tenant_id', o.tenant_id, 'office_id', o.id, 'person_id', null,`)}
from ticket t, office o join tenant x on x.id = o.tenant_id and x.slug like 'other-%', generate_series(1, $2::int) n
where t.id = $1`

const ofTheOne = `
insert into ticket select ${copied('')} from ticket t, generate_series(1, $2::int) n where t.id = $1`
