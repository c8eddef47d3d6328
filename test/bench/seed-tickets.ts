import type { Client } from 'pg'

const people = `
insert into person (tenant_id, subject_digest, given_name, family_name, email)
select $1, 'bench ' || n, (array['Ada', 'Bruno', 'Carla', 'Dario', 'Elsa'])[n % 5 + 1],
  (array['Baldi', 'Conti', 'Dolfin', 'Fabris', 'Gritti', 'Marin'])[n % 6 + 1] || n, 'p' || n || '@example.com'
from generate_series(1, 2000) n`

// Two in three are ended; every tenth lies with the offices of the operator who asks.
const tickets = `
with offices as (select array_agg(id order by code) as all from office where tenant_id = $1),
  senders as (select array_agg(id) as all from person where tenant_id = $1)
insert into ticket select (jsonb_populate_record(t, jsonb_build_object(
  'id', gen_random_uuid(), 'code', 'BENCH-' || n, 'subject', 'Segnalazione ' || n,
  'is_ended', n % 3 > 0, 'state', case when n % 3 > 0 then 'resolved' else t.state end,
  'office_id', case when n % 10 = 0 then ($3::uuid[])[n / 10 % array_length($3::uuid[], 1) + 1]
    else offices.all[n % array_length(offices.all, 1) + 1] end,
  'person_id', senders.all[n % 2000 + 1], 'twin_tenant', null, 'is_origin', null,
  'received_at', t.received_at - n * interval '7 minutes',
  'due_at', t.due_at + (5000 - n) * interval '3 minutes'))).*
from ticket t, offices, senders, generate_series(1, $4::int) n where t.tenant_id = $1 and t.id = $2`

const entries = `
insert into entry (tenant_id, ticket_id, at, kind, actor_kind, actor_id, actor_name, data)
select t.tenant_id, t.id, t.received_at, case when n = 1 then 'opened' else 'message' end, 'citizen', '', 'Ada Conti',
  jsonb_build_object('channel', 'web', 'text', 'riga ' || n)
from ticket t, generate_series(1, 4) n where t.tenant_id = $1 and t.code like 'BENCH-%'`

/** What is multiplied: a real ticket of the tenant, for an operator's offices. */
export interface Pattern {
  readonly tenant: string
  readonly ticket: string
  readonly offices: readonly string[]
  readonly count: number
}

/** Makes many tickets with people and stories from one that was really sent, and answers the ids to read. */
export async function seedTickets(
  owner: Client,
  { tenant, ticket, offices, count }: Pattern,
): Promise<string[]> {
  await owner.query(people, [tenant])
  await owner.query(tickets, [tenant, ticket, offices, count])
  await owner.query(entries, [tenant])
  await owner.query('update outbox set published_at = now() where published_at is null')
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ id: string }>(
    'select id from ticket where tenant_id = $1 and office_id = any($2) order by code limit 500',
    [tenant, offices],
  )
  return rows.map(({ id }) => id)
}
