import sql from 'sql-template-tag'
import { localDay } from '../lifecycle/zone.ts'
import { dayInWords } from '../messages/write-message.ts'
import type { Scope } from '../operation/scope.ts'

/** A ticket that was reckoned anew: its last instant before and now. */
export interface Reckoned {
  readonly id: string
  readonly before: Date | null
  readonly dueAt: Date
  readonly timeZone: string
}

/** Writes the new last instants in one statement, tells of days that moved, wakes the workflows; answers how many days moved. */
export async function writeReckoned(scope: Scope, tickets: readonly Reckoned[]): Promise<number> {
  if (tickets.length === 0) return 0
  const { store, tenant, actor, now } = scope
  const at = sql`${now.toISOString()}::timestamptz`
  const days = daysOf(scope, tickets)
  await store.rows(sql`
    with reckoned as (
      update ticket t set due_at = v.due
      from unnest(${tickets.map(({ id }) => id)}::uuid[], ${tickets.map(({ dueAt }) => dueAt.toISOString())}::timestamptz[],
        ${days}::text[]) v (id, due, day)
      where t.tenant_id = ${tenant.id} and t.id = v.id returning t.id, t.person_id, t.office_id, t.state, t.service_id, v.day),
    told as (insert into entry (tenant_id, ticket_id, at, kind, actor_kind, actor_id, actor_name, data)
      select ${tenant.id}::uuid, id, ${at}, 'clock', ${actor.kind}, ${actor.id}, ${actor.name},
        jsonb_build_object('what', 'reckoned', 'day', day) from reckoned where day is not null),
    noted as (insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, office_id, action, ticket_id, person_id, data)
      select ${tenant.id}::uuid, ${at}, ${actor.kind}, ${actor.id}, ${actor.name}, office_id, 'ticket.reckoned', id, person_id,
        jsonb_build_object('day', day) from reckoned where day is not null)
    insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, data)
      select ${tenant.id}::uuid, 'ticket.reckoned', ${at}, id, office_id, person_id, jsonb_build_object('state', state, 'service', service_id) from reckoned`)
  return days.filter((day) => day !== null).length
}

// The day in words where it moved; the formatter is asked once for each day.
function daysOf(scope: Scope, tickets: readonly Reckoned[]): (string | null)[] {
  const said = new Map<string, string>()
  return tickets.map(({ before, dueAt, timeZone }) => {
    const day = localDay(dueAt, timeZone)
    if (before && localDay(before, timeZone) === day) return null
    const words = said.get(day) ?? dayInWords(scope, dueAt)
    said.set(day, words)
    return words
  })
}
