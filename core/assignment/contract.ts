import { z } from 'zod'

const Id = z.uuid()
const Name = z.string().trim().min(1).max(80)

/** Who gets a ticket whose answer is one of these: a person, or the next in turn of those who hold a role. */
export const AllotmentRule = z
  .object({
    when: z.object({ field: Name, is: z.array(z.string().max(200)).min(1).max(50) }).strict(),
    to: z.union([z.object({ staff: Id }).strict(), z.object({ role: Name }).strict()]),
  })
  .strict()

/** What happens to a ticket for which no rule fits, or of which those named are away. */
export const Otherwise = z.enum(['nobody', 'by-turns', 'least-loaded'])

/** Which setting: an office's, for one service or (`service` null) for all that have none of their own. */
export const AllotmentAsked = z
  .object({ office: Id, service: z.string().max(80).nullable().default(null) })
  .strict()

/** A setting to be kept; the first one of an office and service has version 0. */
export const AllotmentSave = AllotmentAsked.extend({
  rules: z.array(AllotmentRule).max(50),
  otherwise: Otherwise,
  version: z.int().min(0),
}).strict()

/** Somebody who can get tickets of the office now. */
export const Candidate = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(z.string()),
  isAway: z.boolean(),
  /** Open tickets, weighed by how much of their time is gone; a suspended one weighs half. */
  load: z.number(),
  /** Whose turn it is. */
  isNext: z.boolean(),
})

/** Who gets the new tickets of an office and service. */
export const AllotmentView = z.object({
  office: Id,
  service: z.string().nullable(),
  rules: z.array(AllotmentRule),
  otherwise: Otherwise,
  /** Whether the office has it of its own for the service, and not for all of them. */
  isOwn: z.boolean(),
  version: z.int(),
  changedBy: z.string().nullable(),
  candidates: z.array(Candidate),
})

const Day = z.iso.date()

/** Which absences: an office's people, or one person's; those that are over only when asked for. */
export const AbsencesAsked = z
  .object({ office: Id.optional(), staff: Id.optional(), past: z.stringbool().default(false) })
  .strict()

/** Somebody is away, both days included; why is nobody's business here. */
export const AbsenceView = z.object({
  id: Id,
  staff: z.object({ id: Id, name: z.string() }),
  from: Day,
  to: Day,
  isNow: z.boolean(),
})

/** An absence to be kept: a new one, a changed one, or (`days` null) one to be taken away. */
export const AbsenceSave = z
  .object({
    id: Id.optional(),
    staff: Id,
    days: z.object({ from: Day, to: Day }).strict().nullable(),
  })
  .strict()
  .refine(({ days }) => !days || days.from <= days.to, { path: ['days', 'to'] })
  .refine(({ id, days }) => id !== undefined || days !== null, { path: ['id'] })

/** Absences, the first to begin first. */
export const Absences = z.object({ rows: z.array(AbsenceView) })

/** Who gets a ticket whose answer is one of these. */
export type AllotmentRule = z.infer<typeof AllotmentRule>
/** Who gets the new tickets of an office and service. */
export type AllotmentView = z.infer<typeof AllotmentView>
/** Absences, the first to begin first. */
export type Absences = z.infer<typeof Absences>
