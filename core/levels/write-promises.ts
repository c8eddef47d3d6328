import sql, { join, type Sql } from 'sql-template-tag'
import { localDay, startOfDay } from '../lifecycle/zone.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { nextOf, type Promised } from './promise.ts'

/** The promises of one ticket as they shall be written. */
export interface Written {
  readonly ticket: string
  readonly promises: readonly Promised[]
  /** Whether they stand still: then none is the next to break. */
  readonly isHeld: boolean
}

const columns = sql`kind text, level_id text, term jsonb, office_id uuid, priority text, from_at timestamptz, warn_at timestamptz,
  due_at timestamptz, warned_at timestamptz, met_at timestamptz, breached_at timestamptz`

/** The statement that writes the promises of a new ticket, for a `with` clause: plain values, since each creation pays for it. */
export function insertingPromises(tenant: string, ticket: string, all: readonly Promised[]): Sql {
  const rows = all.map(
    ({ kind, levelId, term, officeId, priority, fromAt, warnAt, dueAt }) =>
      sql`(${tenant}, ${ticket}, ${kind}, ${levelId}, ${JSON.stringify(term)}, ${officeId}, ${priority}, ${fromAt}, ${warnAt}, ${dueAt})`,
  )
  return sql`insert into ticket_target (tenant_id, ticket_id, kind, level_id, term, office_id, priority, from_at, warn_at, due_at)
    values ${join(rows)}`
}

/** The statement that brings the promises of tickets in line with what they shall be. */
export function writingPromises({ id: tenant, profile }: Tenant, all: readonly Written[]): Sql {
  const rows = all.flatMap(({ ticket, promises }) =>
    promises.map((one) => ({ ticket_id: ticket, ...asRow(one) })),
  )
  const tickets = all.map(({ ticket, promises, isHeld }) => ({
    id: ticket,
    ...nextInstants(isHeld ? [] : promises, profile.calendar.timeZone),
  }))
  const few = namely(all.map(({ ticket }) => ticket))
  return sql`with wanted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (ticket_id uuid, ${columns})),
    touched as (select * from jsonb_to_recordset(${JSON.stringify(tickets)}::jsonb) as k (id uuid, target_at timestamptz, target_watch_at timestamptz)),
    gone as (delete from ticket_target g where g.tenant_id = ${tenant} and g.ticket_id = ${few}
      and not exists (select from wanted w where w.ticket_id = g.ticket_id and w.kind = g.kind)),
    kept as (insert into ticket_target (tenant_id, ticket_id, kind, level_id, term, office_id, priority, from_at, warn_at, due_at, warned_at, met_at, breached_at)
      select ${tenant}::uuid, ticket_id, kind, level_id, term, office_id, priority, from_at, warn_at, due_at, warned_at, met_at, breached_at from wanted
      on conflict (tenant_id, ticket_id, kind) do update set level_id = excluded.level_id, term = excluded.term,
        office_id = excluded.office_id, priority = excluded.priority, from_at = excluded.from_at, warn_at = excluded.warn_at,
        due_at = excluded.due_at, warned_at = excluded.warned_at, met_at = excluded.met_at, breached_at = excluded.breached_at)
    update ticket t set target_at = k.target_at, target_watch_at = k.target_watch_at from touched k
    where t.tenant_id = ${tenant} and t.id = ${few} and t.id = k.id`
}

// Named by their numbers, few are looked for one by one; what only JSON tells might be many, and all are read.
// The plan for one of them is kept, while that for many is made anew each time.
const namely = (tickets: readonly string[]): Sql =>
  tickets.length === 1 ? sql`${tickets[0]}` : sql`any(${tickets}::uuid[])`

/** When the next promise of a ticket breaks, and from when it is about to: from its warning or on its last day. */
export function nextInstants(promises: readonly Promised[], timeZone: string) {
  const next = nextOf(promises)
  if (!next) return { target_at: null, target_watch_at: null }
  const day = startOfDay(localDay(next.dueAt, timeZone), timeZone)
  return { target_at: next.dueAt, target_watch_at: day < next.warnAt ? day : next.warnAt }
}

function asRow(one: Promised) {
  const { kind, term, priority, levelId, officeId } = one
  const made = { kind, term, priority, level_id: levelId, office_id: officeId, from_at: one.fromAt }
  const times = { warn_at: one.warnAt, due_at: one.dueAt, warned_at: one.warnedAt }
  return { ...made, ...times, met_at: one.metAt, breached_at: one.brokenAt }
}
