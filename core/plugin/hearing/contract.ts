import { z } from 'zod'

/** Something that a plugin could not hear and that was left aside, or is told again. */
export const HearingView = z.object({
  id: z.uuid(),
  plugin: z.string(),
  event: z.string(),
  /** The code of the ticket that it happened to. */
  ticket: z.string(),
  happenedAt: z.string(),
  tries: z.int(),
  /** What went wrong the last time. */
  why: z.string().nullable(),
  isAside: z.boolean(),
  /** When it is told again by itself; null when it was left aside. */
  next: z.string().nullable(),
})
export type HearingView = z.infer<typeof HearingView>

/** Which hearings are asked for. */
export const HearingsAsked = z.object({ plugin: z.string().max(60).optional() }).strict()

/** A hearing by its id. */
export const HearingNamed = z.object({ id: z.uuid() }).strict()
