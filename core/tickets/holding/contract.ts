import { z } from 'zod'

/** Who has a ticket, and what the reader may do about it; for staff. */
export const Holding = z.object({
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  may: z.array(z.enum(['take', 'take-over', 'release', 'hand-to'])),
})

/** To take a ticket; `over` takes it from the colleague who has it. */
export const TakeRequest = z
  .object({ id: z.uuid(), version: z.int(), over: z.literal(true).optional() })
  .strict()

/** To give a ticket back to its office. */
export const ReleaseRequest = z.object({ id: z.uuid(), version: z.int() }).strict()

/** To give a ticket to a colleague. */
export const HandRequest = z.object({ id: z.uuid(), version: z.int(), staff: z.uuid() }).strict()

/** Somebody who can be given a ticket, and how many they have. */
export const Colleague = z.object({ id: z.uuid(), name: z.string(), open: z.int() })

/** Who has a ticket. */
export type Holding = z.infer<typeof Holding>
/** To take a ticket. */
export type TakeRequest = z.output<typeof TakeRequest>
/** To give a ticket to a colleague. */
export type HandRequest = z.output<typeof HandRequest>
/** Somebody who can be given a ticket. */
export type Colleague = z.infer<typeof Colleague>
