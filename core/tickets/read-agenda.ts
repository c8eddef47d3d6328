import sql from 'sql-template-tag'
import type { Troubles } from '../attendance/trouble.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { targetDues } from '../levels/target-dues.ts'
import { agendaOf } from '../lifecycle/agenda.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { bookedOf } from './effects/booked.ts'
import { readTicket, type StoredTicket } from './read.ts'

/** One thing to do; its key makes sure that it is done once. */
export interface Due {
  readonly what: string
  readonly key: string
  readonly activity?: string
}

/** What a ticket's workflow has to do now, and when it should look again. */
export interface Agenda {
  readonly now: readonly Due[]
  /** Milliseconds to the next happening; null when nothing will happen by itself. */
  readonly waitMs: number | null
  readonly isOver: boolean
  /** By what a workflow may be found: nothing of a person. */
  readonly labels: { readonly tenant: string; readonly service: string; readonly state: string }
}

/** Whether a step asks somebody outside the record, and may take its time. */
export const isFar = ({ what }: Due): boolean => what === 'automatic'

/** Reads what is due at the caller's instant, and writes down until when the ticket may be left alone. */
export function readAgenda(kernel: Kernel, caller: Caller, id: string): Promise<Agenda> {
  return kernel.withRows(caller, async (scope) => {
    const ticket = await readTicket(scope, id)
    const waiting = await readWaiting(scope, ticket)
    const steps = await stepsOf(scope, ticket, waiting)
    const now = steps.filter(({ at }) => at <= caller.now).map(asDue)
    const next = steps.find(({ at }) => at > caller.now)
    const waitMs = next ? next.at.getTime() - caller.now.getTime() : null
    const isOver = ticket.isEnded && steps.length === 0
    if (!now.some((due) => !isFar(due))) await keepInstant(scope, ticket.id, { now, next })
    const labels = { tenant: caller.tenant.slug, service: ticket.serviceId, state: ticket.state }
    return { now, waitMs, isOver, labels }
  })
}

interface Step extends Due {
  readonly at: Date
}

interface Waiting {
  readonly carry: boolean
  readonly allotment: boolean
  readonly trouble: Troubles | null
}

const asDue = ({ what, key, activity }: Step): Due => ({ what, key, ...(activity && { activity }) })

async function readWaiting(scope: Scope, ticket: StoredTicket): Promise<Waiting | undefined> {
  return scope.store.row<Waiting>(
    sql`select t.trouble,
      t.twin_id is not null and exists (select from entry where tenant_id = t.tenant_id and ticket_id = t.id and is_carried = false) as carry,
      t.assignee_id is null and t.is_origin is not true and not t.is_ended and exists (select from allotment a
        where a.tenant_id = t.tenant_id and a.office_id = t.office_id and a.service_id in (t.service_id, '*')) as allotment
    from ticket t where t.tenant_id = ${scope.tenant.id} and t.id = ${ticket.id}`,
    'kept',
  )
}

// Everything that will still happen by itself, earliest first; what failed, not before its next attempt.
async function stepsOf(
  scope: Scope,
  ticket: StoredTicket,
  waiting: Waiting | undefined,
): Promise<Step[]> {
  const { fired, officeId, endedAt, isEnded } = ticket
  const receivedAt = notAfter(ticket.receivedAt, scope.now)
  const booked = await bookedOf(scope, ticket.id)
  const assign = `assign:${officeId}`
  const steps: Step[] = [
    ...agendaOf({ ...ticket, receivedAt, booked }, await calendarOf(scope, officeId)),
    ...(await targetDues(scope, ticket.id)),
    ...(waiting?.allotment ? [{ what: 'assign', key: assign, at: receivedAt }] : []),
    ...(waiting?.carry ? [{ what: 'carry', key: 'carry', at: receivedAt }] : []),
    ...(isEnded
      ? [{ what: 'ask-rating', key: 'rating', at: notAfter(endedAt ?? receivedAt, scope.now) }]
      : []),
  ]
  return steps
    .filter(({ key }) => !fired.includes(key))
    .map((step) => ({ ...step, at: notBefore(step.at, waiting?.trouble?.[step.key]?.next) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

// Clocks differ, and may jump: what is to happen at once waits for no clock to catch up with another.
const notAfter = (at: Date, now: Date) => (at > now ? now : at)

const notBefore = (at: Date, next: string | undefined) =>
  next && Date.parse(next) > at.getTime() ? new Date(next) : at

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
