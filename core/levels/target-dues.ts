import sql, { type Sql } from 'sql-template-tag'
import type { TargetKind } from './level.ts'

/** Something that happens to a promise by itself; its key names the promise and when it falls due. */
export interface TargetDue {
  readonly what: 'target-warn' | 'target-break'
  readonly key: string
  readonly at: Date
}

/** A promise that is watched, as the column below brings it. */
export interface StoredWatched {
  readonly kind: TargetKind
  readonly warnAt: string
  readonly dueAt: string
  readonly isMet: boolean
  readonly isWarned: boolean
}

/**
 * The column of the promises of `ticket t` to which something will still happen by itself. Of those that stand
 * still none; of one that was met too late the breach that nobody noted yet.
 */
export const watchedColumn: Sql = sql`(
    select jsonb_agg(jsonb_build_object('kind', g.kind, 'warnAt', g.warn_at, 'dueAt', g.due_at,
      'isMet', g.met_at is not null, 'isWarned', g.warned_at is not null))
    from ticket_target g where g.tenant_id = t.tenant_id and g.ticket_id = t.id and g.breached_at is null
      and (g.met_at > g.due_at or (g.met_at is null and t.target_at is not null)))`

/** What will happen to them: a warning at three quarters, and the breach. */
export function targetDues(watched: readonly StoredWatched[] | null): TargetDue[] {
  return (watched ?? []).flatMap(duesOf)
}

function duesOf({ kind, warnAt, dueAt, isMet, isWarned }: StoredWatched): TargetDue[] {
  const due = new Date(dueAt)
  const about = `${kind}:${due.toISOString()}`
  const broken = { what: 'target-break', key: `target-break:${about}` } as const
  const warning = { what: 'target-warn', key: `target-warn:${about}` } as const
  const isToWarn = !isMet && !isWarned
  return [
    ...(isToWarn ? [{ ...warning, at: new Date(warnAt) }] : []),
    { ...broken, at: new Date(due.getTime() + 1) },
  ]
}
