import { z } from 'zod'
import { daysBetween } from '../lifecycle/day.ts'
import { Line } from '../tenancy/line.ts'
import { channels, languages, requesters } from './condition.ts'

const OfficeRef = z.object({ id: z.uuid(), code: z.string(), name: z.string() })
const Some = (most: number) => z.array(z.string().max(80)).min(1).max(most)

/** When a rule fits; what is not said fits everything, and all that is said must fit. */
export const ConditionShape = z
  .object({
    answers: z
      .array(z.object({ field: z.string().max(80), is: Some(100) }).strict())
      .min(1)
      .max(10)
      .optional(),
    /** The areas in which the place is. */
    areas: Some(100).optional(),
    languages: z.array(z.enum(languages)).min(1).max(2).optional(),
    channels: z.array(z.enum(channels)).min(1).max(4).optional(),
    requesters: z.array(z.enum(requesters)).min(1).max(4).optional(),
    /** Within or outside the working hours of the office that answers for the service. */
    hours: z.enum(['within', 'outside']).optional(),
    /** The first and the last day on which the rule holds. */
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
  })
  .strict()
  .refine(({ from, until }) => !from || !until || from <= until, { path: ['until'] })

/** A rule as it is written at the desk; one that was there keeps its id. */
export const RuleDraft = z
  .object({
    id: z.uuid().optional(),
    when: ConditionShape,
    to: z.union([
      z.object({ office: z.uuid() }).strict(),
      z.object({ tenant: z.string().max(60) }).strict(),
    ]),
    because: z.object({ it: Line(300), en: Line(300).optional() }).strict(),
  })
  .strict()

/** The rules of a service in order: the first that fits decides. */
export const RuleList = z.array(RuleDraft).max(60)

/** Where a rule leads. */
export const Goal = z.object({
  office: OfficeRef.nullable(),
  tenant: z.object({ slug: z.string(), name: z.string() }).nullable(),
})

/** A rule as it is shown: `sentence` says it whole. */
export const RuleView = RuleDraft.extend({
  id: z.uuid(),
  position: z.int(),
  sentence: z.string(),
  goal: Goal,
  isLive: z.boolean(),
  /** Whether it holds today. */
  isInForce: z.boolean(),
  /** Tickets that it sent in the last 30 days. */
  taken: z.int(),
})

/** A rule that can never decide, and why. */
export const RuleWarning = z.object({ position: z.int(), reason: z.string(), text: z.string() })

const Choice = z.object({ value: z.string(), label: z.string() })

/** The rules of a service, what can be said in them, and where everything else goes. */
export const RoutingView = z.object({
  service: z.object({ id: z.string(), title: z.string() }),
  /** The office that answers for the service: whatever fits no rule goes there. */
  otherwise: OfficeRef,
  /** Tickets of the last 30 days that no rule sent. */
  takenOtherwise: z.int(),
  rules: z.array(RuleView),
  warnings: z.array(RuleWarning),
  /** What was seen: to be sent back with the rules that take their place. */
  version: z.string(),
  choices: z.object({
    fields: z.array(z.object({ field: z.string(), label: z.string(), options: z.array(Choice) })),
    areas: z.array(Choice),
    languages: z.array(Choice),
    channels: z.array(Choice),
    requesters: z.array(Choice),
  }),
  may: z.object({ edit: z.boolean() }),
})

/** The rules that take the place of those that were seen. */
export const RoutingSave = z
  .object({ service: z.string().max(80), rules: RuleList, version: z.string().max(80) })
  .strict()

/** A request to be tried: what is not said is as of somebody on the site, in the reader's language, now. */
export const RoutingTry = z
  .object({
    service: z.string().max(80),
    answers: z.record(z.string().max(60), z.unknown()),
    language: z.enum(languages).optional(),
    channel: z.enum(channels).optional(),
    requester: z.enum(requesters).optional(),
    at: z.iso.datetime().optional(),
    /** Rules that were not saved; those in force where nothing is said. */
    rules: RuleList.optional(),
  })
  .strict()

/** Where the request would go, and how each rule up to the one that decides was passed. */
export const RoutingTried = z.object({
  position: z.int().nullable(),
  goal: Goal,
  because: z.string().nullable(),
  sentence: z.string(),
  steps: z.array(
    z.object({
      position: z.int(),
      sentence: z.string(),
      fits: z.boolean(),
      /** Which parts of it did not fit, in words. */
      missing: z.array(z.string()),
    }),
  ),
})

const mostDays = 366

/** Rules to be run over the tickets of some days, without changing any. */
export const DryRun = z
  .object({
    service: z.string().max(80),
    rules: RuleList,
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .strict()
  .refine(({ from, to }) => from <= to && daysBetween(from, to) <= mostDays, { path: ['to'] })

/** What would go elsewhere than under the rules of now; examples by their code alone. */
export const DryRunResult = z.object({
  tickets: z.int(),
  moving: z.int(),
  /** Whether there were more tickets than are looked at. */
  isCut: z.boolean(),
  flows: z.array(z.object({ from: Goal, to: Goal, count: z.int(), examples: z.array(z.string()) })),
  /** Tickets that each of the rules would take, in their order, and those that none would. */
  taken: z.array(z.int()),
  takenOtherwise: z.int(),
  warnings: z.array(RuleWarning),
})

/** A rule as it is written. */
export type RuleDraft = z.infer<typeof RuleDraft>
/** A rule as it is shown. */
export type RuleView = z.infer<typeof RuleView>
/** A rule that can never decide. */
export type RuleWarning = z.infer<typeof RuleWarning>
/** The rules of a service. */
export type RoutingView = z.infer<typeof RoutingView>
/** Where a request would go. */
export type RoutingTried = z.infer<typeof RoutingTried>
/** What would go elsewhere. */
export type DryRunResult = z.infer<typeof DryRunResult>
/** Where a rule leads. */
export type Goal = z.infer<typeof Goal>
