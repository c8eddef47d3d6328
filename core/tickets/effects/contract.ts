import { z } from 'zod'

const Moment = z.iso.datetime()

/** What can be done about an effect that did not happen. */
export const RepairWay = z.enum(['retry', 'skip', 'undo'])

/** Something that a move causes, and how far it is. */
export const EffectView = z.object({
  id: z.uuid(),
  kind: z.enum(['run', 'assign', 'notify', 'register', 'charge', 'open', 'refer']),
  label: z.string(),
  state: z.enum(['waiting', 'done', 'failed', 'skipped', 'undone']),
  stateLabel: z.string(),
  attempts: z.int(),
  /** What went wrong the last time, in words. */
  error: z.object({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
  at: Moment,
  doneAt: Moment.nullable(),
  /** When DiMe tries again by itself. */
  retryAt: Moment.nullable(),
  /** What the reader may do about it. */
  may: z.array(RepairWay),
})

/** A repair: `undo` takes back what the same move caused, the last first. */
export const Repair = z
  .object({
    id: z.uuid(),
    effect: z.uuid(),
    how: RepairWay,
    reason: z.string().trim().min(5).max(1000),
  })
  .strict()

/** An effect that waits to be repaired, with its ticket. */
export const Broken = z.object({
  effect: EffectView,
  ticket: z.object({
    id: z.uuid(),
    code: z.string(),
    title: z.string(),
    stateLabel: z.string(),
    office: z.object({ code: z.string(), name: z.string() }),
  }),
})

/** Something that a move causes, and how far it is. */
export type EffectView = z.infer<typeof EffectView>
/** A repair. */
export type Repair = z.output<typeof Repair>
/** An effect that waits to be repaired. */
export type Broken = z.infer<typeof Broken>
