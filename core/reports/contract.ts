import { z } from 'zod'

const Moment = z.iso.datetime()
const Day = z.iso.date()

/** An office with those below it, and a week by any of its days; the last whole week where none is said. */
export const WeekAsked = z.object({ office: z.uuid(), week: Day.optional() }).strict()

/** What a week was: what came and went in it, and what lay there when it was looked at. */
export const WeekFigures = z.object({
  opened: z.int(),
  closed: z.int(),
  /** The middle of how many days what was closed had taken; null where nothing was. */
  medianDays: z.number().nullable(),
  ratings: z.object({ count: z.int(), stars: z.number().nullable() }),
  open: z.int(),
  /** Past the legal term. */
  late: z.int(),
  /** Whose promise is about to break, or whose term ends within seven days. */
  breaking: z.int(),
  suspended: z.int(),
})

/** The week of an office; `asOf` is when the standing figures were read, `told` whether it was written to who is responsible. */
export const WeekView = z.object({
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  from: Day,
  to: Day,
  ...WeekFigures.shape,
  asOf: Moment,
  told: z.boolean(),
})

/** An office and a week. */
export type WeekAsked = z.output<typeof WeekAsked>
/** What a week was. */
export type WeekFigures = z.infer<typeof WeekFigures>
/** The week of an office. */
export type WeekView = z.infer<typeof WeekView>
