import sql from 'sql-template-tag'
import { dime } from '../identity/actor.ts'
import type { Kernel } from '../kernel.ts'
import { reckonTargets } from '../levels/reckon-targets.ts'
import { agendaOf, type Attended } from '../lifecycle/agenda.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import { reckonStanding } from '../lifecycle/standing.ts'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import { writeReckoned, type Reckoned } from './write-reckoned.ts'

/** The open tickets of a tenant, or of an office and those below it, after one of them. */
export interface Recomputing {
  readonly tenant: string
  readonly office: string | null
  /** Only those that came from this office when it closed; they are promised anew, by where they are now. */
  readonly closed?: string | null
  readonly after: string | null
}

/** How far a batch came, null when it was the last; how many were reckoned, and how many days moved. */
export interface Batch {
  readonly after: string | null
  readonly reckoned: number
  readonly moved: number
}

const atOnce = 500

/**
 * Reckons the next tickets anew on the calendars of now: their last day, their promises and when their
 * workflow must look again. A story tells of it only where the day itself moved, and only the workflows hear
 * to which it matters.
 */
export async function recomputeBatch(
  kernel: Kernel,
  { tenant, ...asked }: Recomputing,
): Promise<Batch> {
  kernel.lent.tenants.forget() // the calendar that changed may be the tenant's own
  const known = await kernel.lent.tenants.byId(tenant)
  const caller = { tenant: known, actor: dime, locale: 'it', now: new Date() } as const
  return kernel.withRows(caller, async (scope) => {
    const tickets = await heldTickets(scope, asked)
    const calendars = await calendarsOf(scope, tickets)
    const ids = tickets.map(({ id }) => id)
    const promised = new Set(await reckonTargets(scope, ids, { isAnew: Boolean(asked.closed) }))
    const reckoned = tickets.flatMap((ticket) => {
      const calendar = calendars.get(ticket.officeId) ?? known.profile.calendar
      const anew = reckonAnew(ticket, calendar, scope.now)
      return promised.has(ticket.id) || isOther(ticket, anew) ? [anew] : []
    })
    const moved = await writeReckoned(scope, reckoned)
    const isLast = ids.length < atOnce
    return { after: isLast ? null : (ids.at(-1) ?? null), reckoned: ids.length, moved }
  })
}

interface Held extends Attended {
  readonly id: string
  readonly officeId: string
  readonly attendBy: string | null
}

function heldTickets(
  scope: Scope,
  { office, closed, after }: Omit<Recomputing, 'tenant'>,
): Promise<Held[]> {
  const within = office === null ? sql`true` : sql`t.office_id in ${officesBelow(scope, office)}`
  const cameFrom = closed
    ? sql`exists (select from entry e where e.tenant_id = t.tenant_id and e.ticket_id = t.id and e.data->>'was' = ${closed})`
    : sql`true`
  return scope.store.rows<Held>(sql`
    select t.id, t.office_id as "officeId", t.lifecycle, t.state, t.term, t.pauses, t.is_paused as "isPaused",
      t.is_ended as "isEnded", t.received_at as "receivedAt", t.clock_from as "clockFrom",
      t.entered_at as "enteredAt", t.due_at as "dueAt", t.fired, t.attend_by::text as "attendBy"
    from ticket t where t.tenant_id = ${scope.tenant.id} and not t.is_ended and ${within} and ${cameFrom}
      and (${after}::uuid is null or t.id > ${after}::uuid)
    order by t.id limit ${atOnce} for update of t`)
}

async function calendarsOf(
  { store, tenant }: Scope,
  tickets: readonly Held[],
): Promise<Map<string, Calendar | null>> {
  const offices = [...new Set(tickets.map(({ officeId }) => officeId))]
  const found = await store.rows<{ id: string; calendar: Calendar | null }>(sql`
    select id, standing->'calendar' as calendar from office
    where tenant_id = ${tenant.id} and id = any(${offices}::uuid[])`)
  return new Map(found.map(({ id, calendar }) => [id, calendar]))
}

interface Anew extends Reckoned {
  readonly next: Date | undefined
}

function reckonAnew(ticket: Held, calendar: Calendar, now: Date): Anew {
  const { dueAt } = reckonStanding(ticket, calendar, ticket.enteredAt)
  const next = agendaOf(ticket, calendar).find(({ at }) => at > now)?.at
  return { id: ticket.id, before: ticket.dueAt ?? null, dueAt, timeZone: calendar.timeZone, next }
}

// A reminder or the end of a pause may move where the last day stays.
function isOther({ dueAt, attendBy }: Held, anew: Anew): boolean {
  if (anew.dueAt.getTime() !== dueAt?.getTime()) return true
  const known = attendBy === null ? Number.NaN : Date.parse(attendBy)
  return anew.next?.getTime() !== known
}
