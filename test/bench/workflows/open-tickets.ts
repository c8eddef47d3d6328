import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Figure } from '../figure.ts'
import { memoryOf } from '../processes.ts'
import { post, Receipt, report } from './desk.ts'
import type { Site } from './site.ts'

const processes = ['kernel', 'workflows', 'temporal', 'postgres'] as const

// Connections that nobody uses are closed after half a minute.
const restMs = 60_000

const many = `insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
    'code', 'OPEN-' || n, 'attend_by', null))).* from ticket t, generate_series(1, $2::int) n where t.id = $1`
const told = `insert into outbox (tenant_id, type, ticket_id, office_id)
  select tenant_id, 'ticket.opened', id, office_id from ticket where code like 'OPEN-%'`

/** What the city's processes hold with so many tickets open, each with its workflow. */
export async function openTickets(site: Site, count: number): Promise<Figure> {
  const { city, owner } = site
  const { id } = Receipt.parse(await post(site, 'tickets.submit', report()))
  await owner.query(many, [id, count])
  await owner.query(told)
  await untilAttended(owner)
  await sleep(restMs)
  const held = processes.map((part) => memoryOf(city.pidOf(part)))
  const parts = processes.map((part, at) => `${part} ${Math.round(held[at] ?? 0)}`).join(', ')
  return {
    title: `Memory with ${count.toLocaleString('en')} open tickets (${parts})`,
    value: held.reduce((total, megabytes) => total + megabytes, 0),
    limit: 1_000,
    unit: 'MB',
  }
}

async function untilAttended(owner: Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      `select 1 from ticket where attend_by is null and not is_ended
       union all select 1 from outbox where published_at is null limit 1`,
    )
    if (rows.length === 0) return
    await sleep(1_000)
  }
}
