import sql, { type Sql } from 'sql-template-tag'
import { actingFor } from '../access/acting.ts'
import type { Scope } from '../operation/scope.ts'
import type { Line } from './story.ts'

/** A line that many tickets get at once, on account of one office. */
export interface LineForEach extends Pick<Line, 'kind' | 'event' | 'data' | 'isInternal'> {
  readonly office: string | null
}

/**
 * Changes tickets by an `update ticket t …` without `returning` and writes the same line into the story of
 * each, with its audit line and its event: one statement. Answers how many there were.
 */
export async function tellEach(scope: Scope, update: Sql, line: LineForEach): Promise<number> {
  const done = await scope.store.row<{ count: number }>(sql`
    with changed as (${update} returning t.id, t.person_id, t.office_id, t.service_id, t.state),
    told as (${entries(scope, line)}), noted as (${audits(scope, line)}), sent as (${events(scope, line)})
    select count(*)::int as count from changed`)
  return done?.count ?? 0
}

function entries({ tenant, actor, now }: Scope, { kind, data, isInternal }: LineForEach): Sql {
  return sql`insert into entry (tenant_id, ticket_id, at, kind, actor_kind, actor_id, actor_name, is_internal, data)
    select ${tenant.id}::uuid, id, ${now.toISOString()}::timestamptz, ${kind}, ${actor.kind}, ${actor.id}, ${actor.name},
      ${isInternal ?? false}::boolean, ${JSON.stringify(data)}::jsonb from changed`
}

function audits({ tenant, actor, now }: Scope, { event, office }: LineForEach): Sql {
  const held = actingFor(actor, office)
  return sql`insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, role, office_id, action, ticket_id, person_id, address, session_id)
    select ${tenant.id}::uuid, ${now.toISOString()}::timestamptz, ${actor.kind}, ${actor.id}, ${actor.name},
      ${held?.role ?? null}, ${held?.office ?? null}::uuid, ${event}, id, person_id, ${actor.from ?? null},
      ${actor.session?.id ?? null}::uuid from changed`
}

function events({ tenant, now }: Scope, { event }: LineForEach): Sql {
  return sql`insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, data)
    select ${tenant.id}::uuid, ${event}, ${now.toISOString()}::timestamptz, id, office_id, person_id,
      jsonb_build_object('state', state, 'service', service_id) from changed`
}
