import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { dueSteps, type Due, type Step } from './due-steps.ts'

/** What a ticket's workflow has to do now, and when it should look again. */
export interface Agenda {
  readonly now: readonly Due[]
  /** Milliseconds to the next happening; null when nothing will happen by itself. */
  readonly waitMs: number | null
  readonly isOver: boolean
  /** By what a workflow may be found: nothing of a person. */
  readonly labels: { readonly tenant: string; readonly service: string }
}

/** Whether a step asks somebody outside the record, and may take its time. */
export const isFar = ({ what }: Due): boolean => what === 'automatic'

/**
 * Reads what is due on a ticket that is held, and writes down until when it may be left alone; faults:
 * ticket.unknown.
 */
export async function readAgenda(scope: Scope, id: string): Promise<Agenda> {
  const { isEnded, serviceId: service, steps } = await dueSteps(scope, id)
  const now = steps.filter(({ at }) => at <= scope.now).map(asDue)
  const next = steps.find(({ at }) => at > scope.now)
  if (now.every(isFar)) keepInstant(scope, id, { now, next })
  return {
    now,
    waitMs: next ? next.at.getTime() - scope.now.getTime() : null,
    isOver: isEnded && steps.length === 0,
    labels: { tenant: scope.tenant.slug, service },
  }
}

const asDue = ({ what, key, activity }: Step): Due => ({ what, key, ...(activity && { activity }) })

const farMs = 10 * 60_000

// Whoever sweeps looks for tickets whose instant is past: somebody should have come.
function keepInstant(
  { store, tenant, now: at }: Scope,
  id: string,
  { now, next }: { now: readonly Due[]; next: Step | undefined },
): void {
  const busy = now.length > 0 ? new Date(at.getTime() + farMs) : undefined
  const instant = (busy ?? next?.at)?.toISOString() ?? 'infinity'
  store.send(sql`
    update ticket set attend_by = ${instant}::timestamptz
    where tenant_id = ${tenant.id} and id = ${id} and attend_by is distinct from ${instant}::timestamptz`)
}
