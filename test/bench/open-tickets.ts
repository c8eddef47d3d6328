import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { z } from 'zod'
import { memoryOf } from './processes.ts'
import type { OwnCity } from './own-city.ts'
import { percentile } from './shoot.ts'

/** What a city holds and how quickly it answers. */
export interface Held {
  /** Megabytes of each process, with so many tickets open and attended. */
  readonly memory: Readonly<Record<string, number>>
  /** Milliseconds from a ticket’s creation to its acknowledgement by its workflow, p95. */
  readonly acknowledged: number
}

const Receipt = z.object({ id: z.uuid() })
const processes = ['kernel', 'workflows', 'temporal', 'postgres']
const sent = 100

const many = `insert into ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
    'code', 'OPEN-' || n, 'attend_by', null))).* from ticket t, generate_series(1, $2::int) n where t.id = $1`
const told = `insert into outbox (tenant_id, type, ticket_id, office_id)
  select tenant_id, 'ticket.opened', id, office_id from ticket where code like 'OPEN-%'`

/** Opens many tickets, waits until each is attended, and measures; parts as for the cost of workflows. */
export async function holdOpen(city: OwnCity, count: number): Promise<Held> {
  const owner = new Client({ connectionString: city.env['DATABASE_URL'] ?? '' })
  await owner.connect()
  try {
    const waits: number[] = []
    for (let each = 0; each < sent; each += 1) waits.push(await acknowledged(city, owner))
    const { rows } = await owner.query<{ id: string }>('select id from ticket limit 1')
    await owner.query(many, [rows[0]?.id, count])
    await owner.query(told)
    await untilAttended(owner)
    const memory = processes.map((part) => [part, Math.round(memoryOf(city.pidOf(part)))])
    return { memory: Object.fromEntries(memory), acknowledged: percentile(waits, 0.95) }
  } finally {
    await owner.end()
  }
}

async function untilAttended(owner: Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      'select 1 from ticket where attend_by is null and not is_ended limit 1',
    )
    if (rows.length === 0) return
    await sleep(1_000)
  }
}

async function acknowledged({ kernel }: OwnCity, owner: Client): Promise<number> {
  const place = { address: 'Ponte dei Pugni', area: 'centro-storico' }
  const answers = { category: 'bridge-paving', place, description: 'Prova', dangerous: false }
  const begun = Date.now()
  const answer = await fetch(`${kernel}/api/venezia/tickets.submit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ service: 'companies.waste-report', answers }),
  })
  const { id } = Receipt.parse(await answer.json())
  for (;;) {
    const { rows } = await owner.query(
      `select 1 from entry where ticket_id = $1 and kind = 'message'`,
      [id],
    )
    if (rows.length > 0) return Date.now() - begun
    await sleep(10)
  }
}
