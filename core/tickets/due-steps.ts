import sql, { type Sql } from 'sql-template-tag'
import type { Troubles } from '../attendance/trouble.ts'
import { targetDues, watchedColumn, type StoredWatched } from '../levels/target-dues.ts'
import { agendaOf, type Attended } from '../lifecycle/agenda.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { bookedColumn, bookedFrom, type StoredBooked } from './effects/booked.ts'
import { unknownTicket } from './faults.ts'

/** One thing to do; its key makes sure that it is done once. */
export interface Due {
  readonly what: string
  readonly key: string
  readonly activity?: string
}

/** One thing that happens by itself, and when. */
export interface Step extends Due {
  readonly at: Date
}

/** What will still happen to a ticket by itself. */
export interface Awaiting {
  readonly serviceId: string
  readonly isEnded: boolean
  /** The earliest first; what failed, not before its next attempt. */
  readonly steps: readonly Step[]
}

/** A ticket as far as what happens to it by itself looks at it. */
interface Stored extends Attended {
  readonly serviceId: string
  readonly officeId: string
  readonly trouble: Troubles | null
  readonly carry: boolean
  readonly allotment: boolean
  readonly waiting: readonly StoredBooked[] | null
  readonly watched: readonly StoredWatched[] | null
}

/** Reads what will still happen to a ticket that is held, in one statement; faults: ticket.unknown. */
export async function dueSteps(scope: Scope, id: string): Promise<Awaiting> {
  const { store, tenant } = scope
  const ticket = await store.row<Stored>(sql`
    select ${columns}, ${bookedColumn(scope)} as waiting, ${watchedColumn} as watched
    from ticket t where t.tenant_id = ${tenant.id} and t.id = ${id}`)
  if (!ticket) throw unknownTicket({ ticket: id })
  const { serviceId, isEnded } = ticket
  return { serviceId, isEnded, steps: await stepsOf(scope, ticket) }
}

const columns: Sql = sql`t.service_id as "serviceId", t.office_id as "officeId", t.lifecycle, t.state, t.is_paused as "isPaused",
  t.is_ended as "isEnded", t.term, t.pauses, t.received_at as "receivedAt", t.clock_from as "clockFrom", t.due_at as "dueAt",
  t.entered_at as "enteredAt", t.ended_at as "endedAt", t.fired, t.is_origin as "isOrigin", t.twin_id as "twinId", t.trouble,
  t.twin_id is not null and exists (select from entry where tenant_id = t.tenant_id and ticket_id = t.id and is_carried = false) as carry,
  t.assignee_id is null and t.is_origin is not true and not t.is_ended and exists (select from allotment a
    where a.tenant_id = t.tenant_id and a.office_id = t.office_id and a.service_id in (t.service_id, '*')) as allotment`

async function stepsOf(scope: Scope, ticket: Stored): Promise<Step[]> {
  const { fired, officeId, trouble } = ticket
  const receivedAt = notAfter(ticket.receivedAt, scope.now)
  const attended = { ...ticket, receivedAt, booked: bookedFrom(ticket.waiting) }
  const steps: Step[] = [
    ...agendaOf(attended, await calendarOf(scope, officeId)),
    ...targetDues(ticket.watched),
    ...besidesOf(ticket, { receivedAt, now: scope.now }),
  ]
  return steps
    .filter(({ key }) => !fired.includes(key))
    .map((step) => ({ ...step, at: notBefore(step.at, trouble?.[step.key]?.next) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

// What neither the lifecycle nor a promise says: who gets it, what its twin must hear, how it was.
function besidesOf(
  { officeId, allotment, carry, isEnded, endedAt }: Stored,
  { receivedAt, now }: { readonly receivedAt: Date; readonly now: Date },
): Step[] {
  const rating = { what: 'ask-rating', key: 'rating', at: notAfter(endedAt ?? receivedAt, now) }
  return [
    ...(allotment ? [{ what: 'assign', key: `assign:${officeId}`, at: receivedAt }] : []),
    ...(carry ? [{ what: 'carry', key: 'carry', at: receivedAt }] : []),
    ...(isEnded ? [rating] : []),
  ]
}

// Clocks differ, and may jump: what is to happen at once waits for no clock to catch up with another.
const notAfter = (at: Date, now: Date) => (at > now ? now : at)

const notBefore = (at: Date, next: string | undefined) =>
  next && Date.parse(next) > at.getTime() ? new Date(next) : at
