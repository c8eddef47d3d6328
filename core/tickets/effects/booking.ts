import sql, { empty, type Sql } from 'sql-template-tag'
import type { Effect } from '../../lifecycle/effect.ts'
import type { Scope } from '../../operation/scope.ts'

/** What one act on a ticket causes; the act's name is the ticket's version after it and the move. */
export interface Caused {
  readonly act: string
  readonly effects: readonly Effect[]
}

/** The part of a statement that books effects, each under a key of its own; nothing where there are none. */
export function booking({ tenant, now }: Scope, ticket: string, caused?: Caused): Sql {
  if (!caused || caused.effects.length === 0) return empty
  const { act, effects } = caused
  return sql`, booked as (
      insert into effect (tenant_id, ticket_id, act, key, effect, booked_at)
      select ${tenant.id}::uuid, ${ticket}::uuid, ${act}, ${act} || ':' || place - 1, effect, ${now.toISOString()}::timestamptz
      from jsonb_array_elements(${JSON.stringify(effects)}::jsonb) with ordinality as one(effect, place) order by place)`
}
