/** The days of a week, in their order. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

/** From when to when people work. */
export type Shift = [opens: string, closes: string]

/** The shifts of each day that is worked. */
export type Hours = { [Day in Weekday]?: Shift[] | undefined }

/** Shifts as people write them: "8-13, 14.30-18" or nothing; null when they are not understood. */
export function readShifts(text: string): Shift[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const shifts = parts.map(readShift)
  if (shifts.some((shift) => shift === null)) return null
  const all = shifts
    .filter((shift) => shift !== null)
    .toSorted(([one], [other]) => one.localeCompare(other))
  const follows = all.every(([opens], at) => opens >= (all[at - 1]?.[1] ?? '00:00'))
  return follows ? all : null
}

/** Shifts as they are read back: "08:00–13:00, 14:30–18:00". */
export const showShifts = (shifts: readonly Shift[] = []): string =>
  shifts.map(([opens, closes]) => `${opens}–${closes}`).join(', ')

/** Days with the same hours, gathered: Monday to Friday is one line. */
export function gathered(
  hours: Hours,
): readonly { readonly days: readonly Weekday[]; readonly text: string }[] {
  const lines: { days: Weekday[]; text: string }[] = []
  for (const day of weekdays) {
    const text = showShifts(hours[day])
    const last = lines.at(-1)
    if (last?.text === text) last.days.push(day)
    else lines.push({ days: [day], text })
  }
  return lines
}

function readShift(text: string): Shift | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/.exec(text)
  if (!found) return null
  const clock = (hour = '', minute = '00') => `${hour.padStart(2, '0')}:${minute}`
  const opens = clock(found[1], found[2])
  const closes = clock(found[3], found[4])
  const isClock = (each: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(each)
  return isClock(opens) && isClock(closes) && opens < closes ? [opens, closes] : null
}
