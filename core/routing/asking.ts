import type { Calendar } from '../lifecycle/calendar.ts'
import { workingTimeBetween } from '../lifecycle/working-time.ts'
import { localDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import type { Asked } from './condition.ts'
import type { WayIn } from './way-in.ts'

/** A request that is on its way in. */
export interface Incoming extends WayIn {
  readonly service: string
  readonly answers: Asked['answers']
}

/** What rules look at of a request that comes now, on the calendar of the office that answers for the service. */
export function asking(
  scope: Pick<Scope, 'locale' | 'now'>,
  { answers, channel, requester }: Omit<Incoming, 'service'>,
  calendar: Calendar,
): Asked {
  return {
    answers,
    channel,
    requester,
    language: scope.locale,
    day: localDay(scope.now, calendar.timeZone),
    isOpen: () => isAtWork(calendar, scope.now.getTime()),
  }
}

/** Whether an office works at an instant. */
export function isAtWork(calendar: Calendar, instant: number): boolean {
  return workingTimeBetween(calendar, instant, instant + 1) > 0
}
