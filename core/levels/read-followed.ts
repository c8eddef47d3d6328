import sql, { join } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Promised, Promising } from './promise.ts'
import type { Hold } from './target.ts'

/** A ticket with what is kept of its promises. */
export interface Followed extends Promising {
  readonly id: string
  readonly targetAt: Date | null
  readonly known: readonly Promised[]
  readonly holds: readonly Hold[]
}

type Dated<Row> = { [K in keyof Row]: Row[K] extends Date | null ? string | null : Row[K] }

type Stored = Omit<Followed, 'known' | 'holds'> & {
  readonly known: readonly Dated<Promised>[] | null
  readonly holds: readonly { readonly from: string; readonly to: string | null }[] | null
}

/** Tickets with what is kept of their promises: held against other writers until the transaction ends, unless one only looks. */
export async function readFollowed(
  scope: Scope,
  ids: readonly string[],
  { isLooking = false } = {},
): Promise<Followed[]> {
  const rows = await scope.store.rows<Stored>(sql`
    select t.id, t.service_id as "serviceId", t.office_id as "officeId", t.priority, t.channel, t.received_at as "receivedAt",
      t.clock_from as "clockFrom", t.assignee_id as "assigneeId", t.is_ended as "isEnded", t.ended_at as "endedAt", t.pauses,
      t.target_at as "targetAt",
      (select jsonb_agg(jsonb_build_object('kind', g.kind, 'levelId', g.level_id, 'term', g.term, 'officeId', g.office_id,
          'priority', g.priority, 'fromAt', g.from_at, 'warnAt', g.warn_at, 'dueAt', g.due_at, 'warnedAt', g.warned_at,
          'metAt', g.met_at, 'brokenAt', g.breached_at))
        from ticket_target g where g.tenant_id = t.tenant_id and g.ticket_id = t.id) as known,
      (select jsonb_agg(jsonb_build_object('from', h.from_at, 'to', h.to_at))
        from ticket_hold h where h.tenant_id = t.tenant_id and h.ticket_id = t.id) as holds
    from ticket t where t.tenant_id = ${scope.tenant.id} and t.id in (${join([...ids])}) order by t.id
    ${isLooking ? sql`` : sql`for update of t`}`)
  return rows.map(({ known, holds, ...ticket }) => ({
    ...ticket,
    known: (known ?? []).map(asPromised),
    holds: (holds ?? []).map(({ from, to }) => ({
      from: new Date(from),
      ...(to && { to: new Date(to) }),
    })),
  }))
}

function asPromised(row: Dated<Promised>): Promised {
  const at = (written: string | null) => (written === null ? null : new Date(written))
  return {
    ...row,
    fromAt: new Date(row.fromAt ?? ''),
    warnAt: new Date(row.warnAt ?? ''),
    dueAt: new Date(row.dueAt ?? ''),
    warnedAt: at(row.warnedAt),
    metAt: at(row.metAt),
    brokenAt: at(row.brokenAt),
  }
}
