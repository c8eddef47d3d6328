import type { Scope } from '../operation/scope.ts'
import type { Destination } from '../routing/destination.ts'
import { promise, type Promised, type Promising } from './promise.ts'

/** What is promised on a ticket that opens at its destination. */
export function openingPromises(
  { now, tenant }: Pick<Scope, 'now' | 'tenant'>,
  ticket: Promising,
  { office, levels }: Destination,
): Promised[] {
  if (ticket.isEnded || levels.length === 0) return []
  const calendar = office.calendar ?? tenant.profile.calendar
  return promise(ticket, { levels, offices: office.above }, { now, calendar, holds: [] })
}
