import { shiftsNumbered, type Calendar } from './calendar.ts'
import { instantOn } from './zone.ts'

const DAYS = 16

/** The working days of a page, a row of 16 numbered days, counted once. */
export type DaysOfPage = {
  /** their numbers, the earliest first */
  worked: readonly number[]
  /** how many of them have passed at the end of each of its days */
  passed: readonly number[]
}

/** A shift in milliseconds, and how much of the work of its page lies before it. */
export type Shift = { opens: number; closes: number; before: number }

/** The shifts of a page, measured once: the earliest first, and how long all of them last. */
export type ShiftsOfPage = { shifts: readonly Shift[]; work: number }

/** The number of the page a numbered day stands on. */
export function pageOf(day: number): number {
  return Math.floor(day / DAYS)
}

/** The place of a numbered day on its page. */
export function placeOf(day: number): number {
  return day - pageOf(day) * DAYS
}

/** The working days of a page, by its number. */
export function daysOfPage(calendar: Calendar, page: number): DaysOfPage {
  return kept(dayPages, { calendar, page, make: countDays })
}

/** The shifts of a page, by its number. */
export function shiftsOfPage(calendar: Calendar, page: number): ShiftsOfPage {
  return kept(shiftPages, { calendar, page, make: measureShifts })
}

// A calendar never changes, so what was counted is kept with it.
type Pages<T> = WeakMap<Calendar, Map<number, T>>
const dayPages: Pages<DaysOfPage> = new WeakMap()
const shiftPages: Pages<ShiftsOfPage> = new WeakMap()

type Asked<T> = { calendar: Calendar; page: number; make(calendar: Calendar, page: number): T }

function kept<T>(pages: Pages<T>, { calendar, page, make }: Asked<T>): T {
  const known = pages.get(calendar) ?? new Map<number, T>()
  pages.set(calendar, known)
  const found = known.get(page) ?? make(calendar, page)
  known.set(page, found)
  return found
}

const numbersOn = (page: number) => Array.from({ length: DAYS }, (_, place) => page * DAYS + place)

function countDays(calendar: Calendar, page: number): DaysOfPage {
  const worked: number[] = []
  const passed = numbersOn(page).map((day) => {
    if (shiftsNumbered(calendar, day).length > 0) worked.push(day)
    return worked.length
  })
  return { worked, passed }
}

function measureShifts(calendar: Calendar, page: number): ShiftsOfPage {
  const { timeZone } = calendar
  const shifts: Shift[] = []
  let work = 0
  for (const day of numbersOn(page)) {
    for (const [from, to] of shiftsNumbered(calendar, day)) {
      const opens = instantOn(day, minutesOf(from), timeZone)
      const closes = instantOn(day, minutesOf(to), timeZone)
      shifts.push({ opens, closes, before: work })
      work += Math.max(0, closes - opens)
    }
  }
  return { shifts, work }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
