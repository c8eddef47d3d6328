import sql from 'sql-template-tag'
import type { Troubles } from '../attendance/trouble.ts'
import { targetDues } from '../levels/target-dues.ts'
import { agendaOf } from '../lifecycle/agenda.ts'
import type { Scope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { bookedOf } from './effects/booked.ts'
import { unknownTicket } from './faults.ts'
import { findTicket, type StoredTicket } from './read.ts'

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
  readonly ticket: StoredTicket
  /** The earliest first; what failed, not before its next attempt. */
  readonly steps: readonly Step[]
}

/** A ticket that is held against every other writer until the transaction ends. */
export interface Held {
  readonly id: string
  /** The alarm of its workflow; infinite where it set none, null where it never looked. */
  readonly alarm: Date | number | null
  readonly carry: boolean
  readonly allotment: boolean
  readonly trouble: Troubles | null
}

/** Reads what will still happen to a ticket that is held; faults: ticket.unknown. */
export async function dueSteps(scope: Scope, held: Held): Promise<Awaiting> {
  const ticket = await findTicket(scope, held.id)
  if (!ticket) throw unknownTicket({ ticket: held.id })
  return { ticket, steps: await stepsOf(scope, ticket, held) }
}

/** Holds a ticket, and tells what waits at it; faults: ticket.unknown. */
export async function hold({ store, tenant }: Scope, id: string): Promise<Held> {
  const held = await store.row<Held>(sql`
    select t.id, t.attend_by as alarm, t.trouble,
      t.twin_id is not null and exists (select from entry where tenant_id = t.tenant_id and ticket_id = t.id and is_carried = false) as carry,
      t.assignee_id is null and t.is_origin is not true and not t.is_ended and exists (select from allotment a
        where a.tenant_id = t.tenant_id and a.office_id = t.office_id and a.service_id in (t.service_id, '*')) as allotment
    from ticket t where t.tenant_id = ${tenant.id} and t.id = ${id} for update of t`)
  if (!held) throw unknownTicket({ ticket: id })
  return held
}

async function stepsOf(scope: Scope, ticket: StoredTicket, held: Held): Promise<Step[]> {
  const { fired, officeId, endedAt, isEnded } = ticket
  const receivedAt = notAfter(ticket.receivedAt, scope.now)
  const booked = await bookedOf(scope, ticket.id)
  const assign = `assign:${officeId}`
  const steps: Step[] = [
    ...agendaOf({ ...ticket, receivedAt, booked }, await calendarOf(scope, officeId)),
    ...(await targetDues(scope, ticket.id)),
    ...(held.allotment ? [{ what: 'assign', key: assign, at: receivedAt }] : []),
    ...(held.carry ? [{ what: 'carry', key: 'carry', at: receivedAt }] : []),
    ...(isEnded
      ? [{ what: 'ask-rating', key: 'rating', at: notAfter(endedAt ?? receivedAt, scope.now) }]
      : []),
  ]
  return steps
    .filter(({ key }) => !fired.includes(key))
    .map((step) => ({ ...step, at: notBefore(step.at, held.trouble?.[step.key]?.next) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

// Clocks differ, and may jump: what is to happen at once waits for no clock to catch up with another.
const notAfter = (at: Date, now: Date) => (at > now ? now : at)

const notBefore = (at: Date, next: string | undefined) =>
  next && Date.parse(next) > at.getTime() ? new Date(next) : at
