import { defineCalendar } from '../../../core/lifecycle/calendar.ts'
import { local, nationalHolidays } from '../../../core/lifecycle/holidays.ts'
import { reckon } from '../../../core/lifecycle/legal-clock.ts'
import { days, workingDays, workingHours, type Term } from '../../../core/lifecycle/term.ts'
import type { Figure } from '../figure.ts'
import { median } from '../shoot.ts'

const terms: readonly (readonly [string, Term])[] = [
  ['30 days', days(30)],
  ['30 working days', workingDays(30)],
  ['16 working hours', workingHours(16)],
  ['72 working hours', workingHours(72)],
]
const rounds = 7
const each = 20_000
const minuteMs = 60_000
const calendar = defineCalendar({ holidays: [...nationalHolidays(), local('11-21')] })

/** What the whole reckoning of a due date costs, by a thread's processor time: 10 µs are 100,000 a second. */
export function dueDates(): Figure[] {
  return terms.map(([title, term]) => {
    const value = median(Array.from({ length: rounds }, () => microseconds(term)))
    const perSecond = Math.round(1_000_000 / value).toLocaleString('en')
    return { title: `A due date in ${title} (${perSecond} a second)`, value, limit: 10, unit: 'µs' }
  })
}

// Another day and hour each time, over a year.
function microseconds(term: Term): number {
  const begun = process.cpuUsage()
  for (let number = 0; number < each; number += 1) {
    const received = new Date(Date.UTC(2026, 0, 1) + number * 26 * minuteMs)
    reckon({ received, term, calendar, pauses: [], now: received })
  }
  return process.cpuUsage(begun).user / each
}
