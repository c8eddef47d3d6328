import { z } from 'zod'
import { Line, Named } from '../tenancy/line.ts'
import { priorities, targetKinds } from './level.ts'

const Moment = z.iso.datetime()

/** How urgent a ticket is. */
export const PriorityShape = z.enum(priorities)

/** One of the things an office promises. */
export const TargetKindShape = z.enum(targetKinds)

/** Why a promise stands still while the legal term goes on. */
export const HoldReason = z.enum(['citizen', 'third-party', 'planned-works', 'weather'])

/** By which way a request came. */
export const Channel = z.enum(['web', 'phone', 'desk', 'referral'])

/** How soon: an amount of days, or of the office's working days or hours (0.25 is a quarter of an hour). */
export const TermShape = z
  .object({
    unit: z.enum(['days', 'working-days', 'working-hours']),
    amount: z.number().positive().max(1000),
  })
  .strict()
  .refine(({ unit, amount }) => unit === 'working-hours' || Number.isInteger(amount))

/** What is promised; what is not named is not promised. */
export const TargetsShape = z
  .object({
    acknowledge: TermShape.optional(),
    'take-charge': TermShape.optional(),
    resolve: TermShape.optional(),
  })
  .strict()
  .refine((targets) => Object.keys(targets).length > 0)

/** What becomes due to the citizen when one of the promises is broken. */
export const OnBreach = z
  .object({
    of: TargetKindShape,
    cents: z.int().min(1).max(10_000_000),
    because: z.object({ it: Line(300), en: Line(300).optional() }).strict(),
    /** Whether the charter has the citizen told. */
    tellsCitizen: z.boolean(),
  })
  .strict()

/** To what a level applies; null fits everything. */
export const LevelWhen = z
  .object({
    service: z.string().max(80).nullable(),
    office: z.uuid().nullable(),
    priority: PriorityShape.nullable(),
    channel: Channel.nullable(),
  })
  .strict()

/** A level as it is written at the desk. */
export const LevelDraft = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
    names: Named,
    when: LevelWhen,
    targets: TargetsShape,
    onBreach: OnBreach.nullable(),
  })
  .strict()

/** A level to be kept: without a version it is new. Tickets that are open stay as they are unless told. */
export const LevelSave = LevelDraft.extend({
  version: z.int().optional(),
  alsoOpen: z.boolean().default(false),
})

/** A level as it is shown; `sentence` says it whole. */
export const LevelView = LevelDraft.extend({
  name: z.string(),
  sentence: z.string(),
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  service: z.object({ id: z.string(), title: z.string() }).nullable(),
  isLive: z.boolean(),
  version: z.int(),
  /** Open tickets that were promised something by it. */
  openCount: z.int(),
  may: z.object({ edit: z.boolean() }),
})

/** The levels of the tenant, and whether the reader may make one for all offices. */
export const LevelList = z.object({
  rows: z.array(LevelView),
  may: z.object({ create: z.boolean() }),
})

/** A ticket among those that are about to break, or would change: no name of a citizen. */
export const PromisedTicket = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  office: z.object({ code: z.string(), name: z.string() }),
  assignee: z.string().nullable(),
  kind: TargetKindShape,
  label: z.string(),
  dueAt: Moment,
})

/** What a level would touch if it held for open tickets too: how many, and some of them. */
export const LevelPreview = z.object({
  touched: z.int(),
  /** Of these, how many would be broken at once. */
  broken: z.int(),
  /** Whether there were more tickets than are looked at. */
  isCut: z.boolean(),
  rows: z.array(PromisedTicket.extend({ was: Moment.nullable() })),
})

/** One promise on a ticket, as staff see it. */
export const TargetView = z.object({
  kind: TargetKindShape,
  label: z.string(),
  dueAt: Moment,
  warnAt: Moment,
  metAt: Moment.nullable(),
  brokenAt: Moment.nullable(),
  /** Share that is gone: 0.75 is when the office is warned, 1 when it breaks. */
  used: z.number(),
})

/** A time in which promises stood still. */
export const HoldView = z.object({
  from: Moment,
  to: Moment.nullable(),
  reason: HoldReason,
  label: z.string(),
  note: z.string().nullable(),
  by: z.string(),
})

/** What was promised on a ticket, by which level, and when it stood still. */
export const Promises = z.object({
  level: z.string().nullable(),
  targets: z.array(TargetView),
  holds: z.array(HoldView),
})

/** The next promise to break, as lists show it. */
export const NextTarget = TargetView.pick({ kind: true, label: true, dueAt: true, used: true })

/** A level as it is written at the desk. */
export type LevelDraft = z.infer<typeof LevelDraft>
/** A level to be kept. */
export type LevelSave = z.output<typeof LevelSave>
/** A level as it is shown. */
export type LevelView = z.infer<typeof LevelView>
/** What a level would touch. */
export type LevelPreview = z.infer<typeof LevelPreview>
/** What was promised on a ticket. */
export type Promises = z.infer<typeof Promises>
/** The next promise to break. */
export type NextTarget = z.infer<typeof NextTarget>
/** Why a promise stands still. */
export type HoldReason = z.infer<typeof HoldReason>
/** A ticket among those that were promised something. */
export type PromisedTicket = z.infer<typeof PromisedTicket>
