import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words as Names } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { HoldReason, Promises } from './contract.ts'
import { targetKinds, type TargetKind } from './level.ts'
import { usedOf } from './next-target.ts'

/** What was promised on a ticket, as the column below brings it. */
export interface StoredPromises {
  readonly level: Names | null
  readonly targets:
    | {
        kind: TargetKind
        from: string
        warnAt: string
        dueAt: string
        metAt: string | null
        brokenAt: string | null
      }[]
    | null
  readonly holds:
    | { from: string; to: string | null; reason: HoldReason; note: string | null; by: string }[]
    | null
}

/** What was promised on a ticket, in its reader’s words. */
export function promisesView(scope: Scope, stored: StoredPromises | null): Promises | null {
  if (!stored) return null
  const words = wordsFor(scope.locale)
  const targets = (stored.targets ?? []).map((target) => ({
    ...inIso(target),
    kind: target.kind,
    label: words.say(`target.${target.kind}`, {}),
    used: usedOf(timesOf(target), target.metAt ? new Date(target.metAt) : scope.now),
  }))
  const rank = ({ kind }: { kind: TargetKind }) => targetKinds.indexOf(kind)
  return {
    level: stored.level ? inWords(scope, stored.level) : null,
    targets: targets.toSorted((a, b) => rank(a) - rank(b)),
    holds: (stored.holds ?? []).map((hold) => ({
      ...hold,
      from: iso(hold.from),
      to: hold.to && iso(hold.to),
      label: words.say(`hold.${hold.reason}`, {}),
    })),
  }
}

type StoredTargets = NonNullable<StoredPromises['targets']>[number]

const iso = (at: string) => new Date(at).toISOString()

function inIso({ warnAt, dueAt, metAt, brokenAt }: StoredTargets) {
  return {
    warnAt: iso(warnAt),
    dueAt: iso(dueAt),
    metAt: metAt && iso(metAt),
    brokenAt: brokenAt && iso(brokenAt),
  }
}

const timesOf = ({ from, warnAt, dueAt }: StoredTargets) => ({
  from: new Date(from),
  warnAt: new Date(warnAt),
  dueAt: new Date(dueAt),
})

/** The column of what was promised on a ticket, for those who serve; nobody else sees how an office watches itself. */
export function promisesColumn({ actor, tenant: { id: tenant } }: Scope, ticket: string): Sql {
  if (actor.kind !== 'staff') return sql`null`
  return sql`jsonb_build_object('level', (select l.name from ticket_target g
      join service_level l on l.tenant_id = g.tenant_id and l.id = g.level_id
      where g.tenant_id = ${tenant} and g.ticket_id = ${ticket} order by g.from_at desc, g.kind desc limit 1),
    'targets', (select jsonb_agg(jsonb_build_object('kind', g.kind, 'from', g.from_at, 'warnAt', g.warn_at, 'dueAt', g.due_at,
        'metAt', g.met_at, 'brokenAt', g.breached_at))
      from ticket_target g where g.tenant_id = ${tenant} and g.ticket_id = ${ticket}),
    'holds', (select jsonb_agg(jsonb_build_object('from', h.from_at, 'to', h.to_at, 'reason', h.reason, 'note', h.note, 'by', h.by_name)
        order by h.from_at)
      from ticket_hold h where h.tenant_id = ${tenant} and h.ticket_id = ${ticket}))`
}
