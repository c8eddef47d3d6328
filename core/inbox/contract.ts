import { z } from 'zod'
import { priorities } from '../levels/level.ts'

const Moment = z.iso.datetime()
const Words = z.object({ it: z.string(), en: z.string().optional() }).strict()

/** A question to the queue that is asked again and again: the queue's own fields, without page and size. */
export const FilterQuestion = z
  .object({
    view: z.enum(['open', 'mine', 'late', 'ended', 'breaking', 'broken']).optional(),
    text: z.string().trim().max(80).optional(),
    service: z.string().max(80).optional(),
    office: z.uuid().optional(),
    assignee: z.union([z.uuid(), z.literal('nobody')]).optional(),
    state: z.string().max(60).optional(),
    channel: z.enum(['web', 'phone', 'desk', 'referral']).optional(),
    priority: z.enum(priorities).optional(),
    order: z.enum(['due', 'target']).optional(),
  })
  .strict()

/** A filter kept under a name; one that is shared stands in the list of all who list that office's tickets. */
export const SavedFilter = z.object({
  id: z.uuid(),
  name: z.string(),
  question: FilterQuestion,
  /** The office with which it is shared. */
  sharedWith: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  isMine: z.boolean(),
  by: z.string(),
})

/** A filter to be kept; without an id a new one. */
export const FilterDraft = z
  .object({
    id: z.uuid().optional(),
    name: z.string().trim().min(1).max(60),
    question: FilterQuestion,
    office: z.uuid().nullable(),
  })
  .strict()

/** A standard answer, filled from one ticket in the language of whoever will read it. */
export const FilledAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  text: z.string(),
  language: z.enum(['it', 'en']),
  /** The places for which the ticket has nothing: they stand in the text as they were written. */
  missing: z.array(z.string()),
  /** The move that it is written for; any where nothing is said. */
  move: z.string().nullable(),
})

/** What stands for something of the ticket in a standard answer: written `{name}`. */
export const Place = z.object({ name: z.string(), label: z.string(), example: z.string() })

/** A standard answer as it is kept, with its places unfilled. */
export const StandardAnswer = z.object({
  id: z.uuid(),
  names: Words,
  bodies: Words,
  office: z.object({ id: z.uuid(), name: z.string() }),
  service: z.string().nullable(),
  /** The states in which it is offered; all where there are none. */
  states: z.array(z.string()),
  move: z.string().nullable(),
  /** The answer of the form that it waits for. */
  when: z.object({ field: z.string(), is: z.array(z.string()) }).nullable(),
  mayEdit: z.boolean(),
  changedBy: z.string().nullable(),
  version: z.int(),
})

/** All standard answers that the reader's offices use, and what may stand in them. */
export const StandardAnswers = z.object({
  rows: z.array(StandardAnswer),
  places: z.array(Place),
})

const Body = z.string().trim().min(1).max(4000)

/** A standard answer to be kept; without an id a new one, with one the version that was seen. */
export const AnswerDraft = z
  .object({
    id: z.uuid().optional(),
    version: z.int().optional(),
    names: z.object({
      it: z.string().trim().min(1).max(80),
      en: z.string().trim().max(80).optional(),
    }),
    bodies: z.object({ it: Body, en: Body.optional() }),
    office: z.uuid(),
    service: z.string().max(80).nullable(),
    states: z.array(z.string().max(60)).max(30),
    move: z.string().max(60).nullable(),
    when: z
      .object({ field: z.string().max(80), is: z.array(z.string().max(80)).min(1).max(40) })
      .nullable(),
  })
  .strict()

/** Somebody who has a ticket open now. */
export const Present = z.object({
  staff: z.uuid(),
  name: z.string(),
  doing: z.enum(['reading', 'writing']),
  since: Moment,
})

/** What somebody does at a ticket, told every few seconds; `gone` when they close it. */
export const PresenceTold = z
  .object({ ticket: z.uuid(), doing: z.enum(['reading', 'writing', 'gone']) })
  .strict()

/** A question that is asked again and again. */
export type FilterQuestion = z.infer<typeof FilterQuestion>
/** A filter kept under a name. */
export type SavedFilter = z.infer<typeof SavedFilter>
/** A filter to be kept. */
export type FilterDraft = z.output<typeof FilterDraft>
/** A standard answer, filled from one ticket. */
export type FilledAnswer = z.infer<typeof FilledAnswer>
/** A standard answer as it is kept. */
export type StandardAnswer = z.infer<typeof StandardAnswer>
/** All standard answers. */
export type StandardAnswers = z.infer<typeof StandardAnswers>
/** A standard answer to be kept. */
export type AnswerDraft = z.output<typeof AnswerDraft>
/** Somebody who has a ticket open now. */
export type Present = z.infer<typeof Present>
/** What somebody does at a ticket. */
export type PresenceTold = z.output<typeof PresenceTold>
