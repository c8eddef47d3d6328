import { z } from 'zod'
import type { Calendar } from '../lifecycle/calendar.ts'
import { Line } from './line.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const Shift = z.tuple([Clock, Clock]).refine(([opens, closes]) => opens < closes)

// Shifts of a day follow one another: overlapping ones would count an hour twice.
const Day = z
  .array(Shift)
  .max(6)
  .refine((shifts) => shifts.every(([opens], at) => opens >= (shifts[at - 1]?.[1] ?? '00:00')))

// From which year on, and what people here call it.
const Yearly = { from: z.int().optional(), name: Line(60).optional() }

const Holiday = z.union([
  z.object({ on: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), ...Yearly }).strict(),
  z.object({ afterEaster: z.int().min(-70).max(70), ...Yearly }).strict(),
])

/** Days on which nobody works, both ends included, and why. */
export const ClosureShape = z
  .object({ from: z.iso.date(), to: z.iso.date(), reason: Line(120).optional() })
  .strict()
  .refine(({ from, to }) => from <= to)

/** When an office works: the shifts of each weekday, holidays of every year, closures. */
export const CalendarShape = z.object({
  timeZone: z.literal('Europe/Rome'),
  hours: z
    .object({ mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day })
    .partial()
    .strict()
    .refine((hours) => Object.values(hours).some((shifts) => shifts && shifts.length > 0)),
  holidays: z.array(Holiday).max(60),
  closures: z.array(ClosureShape).max(400),
})

/** When an office works, as it is sent. */
export type CalendarShape = z.infer<typeof CalendarShape>

/** A calendar as it is sent: declared ones never hold more. */
export function shapeOf({ hours, holidays, closures }: Calendar): CalendarShape {
  const copy = { hours, holidays, closures, timeZone: 'Europe/Rome' }
  return JSON.parse(JSON.stringify(copy)) as CalendarShape // a calendar is plain data of exactly these fields
}

/** A calendar as it was sent, to be kept. */
export function calendarOfShape(shape: CalendarShape): Calendar {
  return JSON.parse(JSON.stringify(shape)) as Calendar // what is not said is left out, as the type wants it
}
