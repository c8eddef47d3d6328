import sql, { type Sql } from 'sql-template-tag'
import type { Booked } from '../../lifecycle/agenda.ts'
import type { Effect } from '../../lifecycle/effect.ts'
import type { Scope } from '../../operation/scope.ts'

/** What a move caused and was not done yet, as the column below brings it. */
export interface StoredBooked {
  readonly key: string
  readonly effect: Effect
  readonly at: string
}

/** The column of what waits to be done for `ticket t`, in order; what stands behind a failed effect of the same act waits for its repair. */
export const bookedColumn = ({ now }: Scope): Sql => sql`(
    select jsonb_agg(jsonb_build_object('key', e.key, 'effect', e.effect,
      'at', coalesce(e.retry_at, least(e.booked_at, ${now.toISOString()}::timestamptz))) order by e.seq)
    from effect e where e.tenant_id = t.tenant_id and e.ticket_id = t.id and e.state = 'waiting'
      and not exists (select from effect f where f.tenant_id = e.tenant_id and f.ticket_id = e.ticket_id
        and f.state = 'failed' and f.act = e.act and f.seq < e.seq))`

/** What waits, with its instants. */
export function bookedFrom(stored: readonly StoredBooked[] | null): Booked[] {
  return (stored ?? []).map(({ at, ...one }) => ({ ...one, at: new Date(at) }))
}
