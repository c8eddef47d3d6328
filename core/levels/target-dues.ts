import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { TargetKind } from './level.ts'

/** Something that happens to a promise by itself; its key names the promise and when it falls due. */
export interface TargetDue {
  readonly what: 'target-warn' | 'target-break'
  readonly key: string
  readonly at: Date
}

interface Watched {
  readonly kind: TargetKind
  readonly warnAt: Date
  readonly dueAt: Date
  readonly metAt: Date | null
  readonly isWarned: boolean
}

/**
 * What will still happen to the promises of a ticket by itself: a warning at three quarters and the breach.
 * Of those that stand still nothing; of one that was met too late the breach that nobody noted yet.
 */
export async function targetDues(
  { store, tenant }: Scope,
  ticket: string,
): Promise<readonly TargetDue[]> {
  const watched = await store.rows<Watched>(
    sql`
    select g.kind, g.warn_at as "warnAt", g.due_at as "dueAt", g.met_at as "metAt", g.warned_at is not null as "isWarned"
    from ticket_target g join ticket t on t.tenant_id = g.tenant_id and t.id = g.ticket_id
    where g.tenant_id = ${tenant.id} and g.ticket_id = ${ticket} and g.breached_at is null
      and (g.met_at > g.due_at or (g.met_at is null and t.target_at is not null))`,
  )
  return watched.flatMap(duesOf)
}

function duesOf({ kind, warnAt, dueAt, metAt, isWarned }: Watched): TargetDue[] {
  const about = `${kind}:${dueAt.toISOString()}`
  const broken = { what: 'target-break', key: `target-break:${about}` } as const
  const warning = { what: 'target-warn', key: `target-warn:${about}`, at: warnAt } as const
  const isToWarn = !metAt && !isWarned
  return [...(isToWarn ? [warning] : []), { ...broken, at: new Date(dueAt.getTime() + 1) }]
}
