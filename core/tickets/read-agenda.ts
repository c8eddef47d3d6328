import sql from 'sql-template-tag'
import type { Caller, Kernel } from '../kernel.ts'
import type { Scope } from '../operation/scope.ts'
import { dueSteps, hold, type Due, type Step } from './due-steps.ts'

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

/** Reads what is due at the caller's instant, and writes down until when the ticket may be left alone. */
export function readAgenda(kernel: Kernel, caller: Caller, id: string): Promise<Agenda> {
  return kernel.withRows(caller, async (scope) => {
    const { ticket, steps } = await dueSteps(scope, await hold(scope, id))
    const now = steps.filter(({ at }) => at <= caller.now).map(asDue)
    const next = steps.find(({ at }) => at > caller.now)
    const waitMs = next ? next.at.getTime() - caller.now.getTime() : null
    const isOver = ticket.isEnded && steps.length === 0
    if (!now.some((due) => !isFar(due))) await keepInstant(scope, ticket.id, { now, next })
    const labels = { tenant: caller.tenant.slug, service: ticket.serviceId }
    return { now, waitMs, isOver, labels }
  })
}

const asDue = ({ what, key, activity }: Step): Due => ({ what, key, ...(activity && { activity }) })

const farMs = 10 * 60_000

// Whoever sweeps looks for tickets whose instant is past: somebody should have come.
async function keepInstant(
  { store, tenant, now: at }: Scope,
  id: string,
  { now, next }: { now: readonly Due[]; next: Step | undefined },
): Promise<void> {
  const busy = now.length > 0 ? new Date(at.getTime() + farMs) : undefined
  const instant = (busy ?? next?.at)?.toISOString() ?? 'infinity'
  await store.rows(sql`
    update ticket set attend_by = ${instant}::timestamptz
    where tenant_id = ${tenant.id} and id = ${id} and attend_by is distinct from ${instant}::timestamptz`)
}
