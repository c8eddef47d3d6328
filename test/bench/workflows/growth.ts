import type { Client } from 'pg'
import type { Figure } from '../figure.ts'
import { cpuOf } from '../processes.ts'
import { median } from '../shoot.ts'
import { post, Receipt, report } from './desk.ts'
import { liveTicket } from './dime-tickets.ts'
import { liveMany } from './live-many.ts'
import type { Site } from './site.ts'

const processes = ['kernel', 'workflows', 'temporal', 'postgres'] as const
const rounds = 3
const tickets = 64
const callers = 4
const limit = 20

/** How much more processor time of all processes a ticket's life takes in a fuller record: more tickets, more tenants. */
export async function growth(site: Site): Promise<Figure[]> {
  const { owner } = site
  const { id } = Receipt.parse(await post(site, 'tickets.submit', report()))
  const begun = await perTicket(site)
  const figures: Figure[] = []
  const against = async (what: string) => {
    const now = await perTicket(site)
    const title = `A ticket’s life ${what} (${now.toFixed(0)} ms of CPU), against ${begun.toFixed(0)} ms`
    const value = Math.max(0, (now / begun - 1) * 100)
    figures.push({ title, value, limit, unit: '% more' })
  }
  for (const [at, count] of [10_000, 90_000].entries()) {
    await owner.query(ofTheOne, [id, count, `GROWN-${at}-`])
    await settle(owner)
    await against(`among ${at === 0 ? '10,000' : '100,000'} tickets more`)
  }
  for (const statement of tenants) await owner.query(statement)
  await owner.query(ofOthers, [id])
  await settle(owner)
  await against('among 100 tenants')
  return figures
}

async function perTicket({ city, ...site }: Site): Promise<number> {
  const used = () => processes.reduce((total, part) => total + cpuOf(city.pidOf(part)), 0)
  const turn = async () => {
    const before = used()
    await liveMany(() => liveTicket(site), { count: tickets, callers })
    return (used() - before) / tickets
  }
  await turn()
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) costs.push(await turn())
  return median(costs)
}

const settle = (owner: Client) => owner.query('vacuum analyze')

// Nothing is due on them: what is measured is the others, who live among them.
const copied = (differing: string) => `insert into ticket
select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'attend_by', 'infinity',
  'due_at', t.due_at + n * interval '3 minutes', 'received_at', t.received_at - n * interval '3 minutes',
  'is_ended', n % 3 > 0, ${differing}))).*`

const ofTheOne = `${copied(`'code', $3::text || n`)} from ticket t, generate_series(1, $2::int) n where t.id = $1`

const ofOthers = `${copied(`'code', 'OTHER-' || n, 'tenant_id', o.tenant_id, 'office_id', o.id, 'person_id', null`)}
from ticket t, office o join tenant x on x.id = o.tenant_id and x.slug like 'other-%', generate_series(1, 100) n
where t.id = $1`

const tenants = [
  `insert into tenant (slug, profile) select 'other-' || n, t.profile from tenant t, generate_series(1, 99) n
   where t.slug = 'venezia'`,
  `insert into office (tenant_id, code, name, kind) select id, 'one', '{"it": "Ufficio"}', 'office' from tenant
   where slug like 'other-%'`,
]
