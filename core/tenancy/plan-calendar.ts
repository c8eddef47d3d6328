import { demand } from '../access/ability.ts'
import { thingOf } from '../access/thing.ts'
import { digestOf } from '../operation/digest.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { calendarView } from './calendar-view.ts'
import type { CalendarImport, CalendarView } from './contract.ts'
import { closuresIn, type FoundClosure } from './ical.ts'
import { today } from './today.ts'

/** An iCalendar file for the calendar of an office, or of the tenant. */
export interface CalendarFile {
  readonly office: string | null
  readonly ical: string
}

/** What a file comes to, and the calendar to which it would be added. */
export interface CalendarPlan {
  readonly preview: CalendarImport
  readonly view: CalendarView
  readonly fresh: FoundClosure[]
}

/** Compares a file with the calendar that holds; faults: offices.unknown, access.*. */
export async function planCalendar(
  scope: Scope,
  { office, ical }: CalendarFile,
): Promise<CalendarPlan> {
  if (office !== null) await thingOf(scope, 'office', office)
  demand(scope.ability, 'edit', { kind: 'calendar', officeId: office })
  const view = await calendarView(scope, office)
  const { found, misread } = closuresIn(ical, today(scope))
  const words = wordsFor(scope.locale)
  const named = found.map((closure) => ({
    ...closure,
    reason: closure.reason || words.say('calendar.closed', {}),
  }))
  const fresh = named.filter(
    (closure, at) => !isKnown(closure, [...view.calendar.closures, ...named.slice(0, at)]),
  )
  const refused = misread.map(({ line, reason, text }) => ({
    line,
    reason: words.say(`ical.${reason}`, {}),
    text: text.slice(0, 200),
  }))
  const state = { office, fresh, refused, version: view.version }
  const counts = { known: named.length - fresh.length, version: view.version }
  return { view, fresh, preview: { digest: digestOf(state), found: fresh, refused, ...counts } }
}

function isKnown(
  { from, to }: FoundClosure,
  closures: readonly { from: string; to: string }[],
): boolean {
  return closures.some((other) => other.from === from && other.to === to)
}
