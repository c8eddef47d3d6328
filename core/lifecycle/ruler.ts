import { nonHolidayFrom, type Calendar } from './calendar.ts'
import { addDays, dayNumber, dayNumbered } from './day.ts'
import type { Halt } from './pause.ts'
import type { Term } from './term.ts'
import {
  addWorkingTime,
  workingDayAfter,
  workingDaysWithin,
  workingTimeBetween,
} from './working-time.ts'
import { endOfDay, localDay, localDayNumber, startOfDay } from './zone.ts'

/** Measures a term along a line of positions: numbered days, or milliseconds for terms in hours. */
export type Ruler = {
  /** how many steps make one unit of the term */
  steps: number
  at(instant: Date): number
  pause(halt: Halt): { from: number; until: number }
  advance(from: number, steps: number): number
  between(from: number, to: number): number
  /** where a term that ends here really ends */
  settle(end: number): number
  /** the first and the last day of a stretch that begins after `from` */
  span(from: number, to: number): { from: string; to: string }
  day(at: number): string
  /** the last moment of a position */
  end(at: number): Date
  /** the moment at which so many steps, perhaps not whole, are used */
  moment(from: number, steps: number): Date
}

/** The ruler that measures a term by a calendar. */
export function rulerFor({ unit }: Term, calendar: Calendar): Ruler {
  if (unit === 'working-hours') return hourRuler(calendar)
  return dayRuler(calendar, unit === 'days' ? calendarDays(calendar) : officeDays(calendar))
}

type Stepping = Pick<Ruler, 'advance' | 'between' | 'settle'>

function dayRuler(calendar: Calendar, stepping: Stepping): Ruler {
  const { timeZone } = calendar
  const numberAt = (instant: Date) => localDayNumber(instant, timeZone)
  return {
    ...stepping,
    steps: 1,
    at: numberAt,
    pause: (halt) => ({ from: numberAt(halt.from), until: dayNumber(halt.lastDay) }),
    span: (from, to) => ({ from: dayNumbered(from + 1), to: dayNumbered(to) }),
    day: dayNumbered,
    end: (at) => endOfDay(dayNumbered(at), timeZone),
    moment: (from, steps) => {
      const whole = Math.ceil(steps)
      const last = dayNumbered(stepping.advance(from, whole))
      return partOfDay(last, steps - whole + 1, timeZone)
    },
  }
}

function calendarDays(calendar: Calendar): Stepping {
  return {
    advance: (from, steps) => from + steps,
    between: (from, to) => to - from,
    settle: (end) => nonHolidayFrom(calendar, end),
  }
}

function officeDays(calendar: Calendar): Stepping {
  return {
    advance: (from, steps) => workingDayAfter(calendar, from, steps),
    between: (from, to) => workingDaysWithin(calendar, from, to),
    settle: (end) => end,
  }
}

function hourRuler(calendar: Calendar): Ruler {
  const { timeZone } = calendar
  return {
    steps: 3_600_000,
    at: (instant) => instant.getTime(),
    pause: (halt) => ({ from: halt.from.getTime(), until: halt.until.getTime() }),
    advance: (from, steps) => addWorkingTime(calendar, from, steps),
    between: (from, to) => workingTimeBetween(calendar, from, to),
    settle: (end) => end,
    span: (from, to) => ({ from: localDay(from, timeZone), to: localDay(to, timeZone) }),
    day: (at) => localDay(at, timeZone),
    end: (at) => new Date(at),
    moment: (from, steps) => new Date(addWorkingTime(calendar, from, steps)),
  }
}

function partOfDay(day: string, part: number, zone: string): Date {
  if (part === 1) return endOfDay(day, zone)
  const start = startOfDay(day, zone).getTime()
  const end = startOfDay(addDays(day, 1), zone).getTime()
  return new Date(start + Math.round(part * (end - start)))
}
