import sql, { type Sql } from 'sql-template-tag'
import type { Locale } from '../service/locale.ts'
import { wordsFor } from '../texts/words.ts'
import type { HoldReason, NextTarget } from './contract.ts'
import type { Priority, TargetKind } from './level.ts'
import { warnedAfter } from './promise.ts'

/** The next promise to break, as a list's query returns it. */
export interface StoredTarget {
  readonly targetKind: TargetKind | null
  readonly targetFrom: Date | null
  readonly targetWarnAt: Date | null
  readonly targetAt: Date | null
  readonly priority: Priority
  readonly held: HoldReason | null
}

/** What a list of tickets selects of promises, from `ticket t` joined as `targetSource` says. */
export const targetColumns: Sql = sql`t.priority, t.target_at as "targetAt", next.warn_at as "targetWarnAt",
  next.kind as "targetKind", next.from_at as "targetFrom",
  (select h.reason from ticket_hold h where h.tenant_id = t.tenant_id and h.ticket_id = t.id and h.to_at is null) as held`

/** Where the next promise of `ticket t` comes from. */
export const targetSource: Sql = sql`left join lateral (select g.kind, g.from_at, g.warn_at from ticket_target g
    where t.target_at is not null and g.tenant_id = t.tenant_id and g.ticket_id = t.id and g.met_at is null
    order by g.due_at limit 1) next on true`

type Reading = { readonly locale: Locale; readonly now: Date }

/** The next promise to break, for the reader of a list; null where none runs. */
export function nextTarget({ locale, now }: Reading, stored: StoredTarget): NextTarget | null {
  const { targetKind: kind, targetFrom: from, targetWarnAt: warnAt, targetAt: dueAt } = stored
  if (!kind || !from || !warnAt || !dueAt) return null
  const label = wordsFor(locale).say(`target.${kind}`, {})
  return { kind, label, dueAt: dueAt.toISOString(), used: usedOf({ from, warnAt, dueAt }, now) }
}

/** The instants of a promise. */
export interface TargetTimes {
  readonly from: Date
  readonly warnAt: Date
  readonly dueAt: Date
}

/** The share of a promise that is gone: 0.75 just when the office is warned, 1 when it breaks, more afterwards. */
export function usedOf({ from, warnAt, dueAt }: TargetTimes, now: Date): number {
  const share = (begin: Date, end: Date) =>
    (now.getTime() - begin.getTime()) / Math.max(1, end.getTime() - begin.getTime())
  const used =
    now < warnAt
      ? share(from, warnAt) * warnedAfter
      : warnedAfter + share(warnAt, dueAt) * (1 - warnedAfter)
  return Math.max(0, used)
}
