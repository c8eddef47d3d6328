import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { allAnswers } from './answer-rows.ts'
import {
  AnswerDraft,
  FilledAnswer,
  FilterDraft,
  Present,
  PresenceTold,
  SavedFilter,
  StandardAnswers,
} from './contract.ts'
import { listFilters, removeFilter, saveFilter } from './filters.ts'
import { fittingAnswers } from './fitting-answers.ts'
import { readPresence, tellPresence } from './presence.ts'
import { removeAnswer, saveAnswer } from './save-answer.ts'

// Whoever serves writes notes; citizens, who read and list their own tickets too, have no part in this.
const serves = { action: 'write-note', subject: 'ticket' } as const
const decides = { action: 'approve', subject: 'ticket' } as const
const Id = z.object({ id: z.uuid() }).strict()
const OfTicket = z.object({ ticket: z.uuid() }).strict()

/** What can be asked of all that helps to work at tickets: filters, standard answers, who is here. */
export const workOperations = [
  read({
    name: 'filters.list',
    summary: 'The reader’s filters and those shared with offices whose tickets the reader lists',
    input: z.object({}).strict(),
    output: z.array(SavedFilter),
    need: serves,
    notes: 'nothing',
    run: (scope) => listFilters(scope),
  }),
  write({
    name: 'filters.save',
    summary: 'Keeps a filter of the queue under a name, shared with an office or not',
    input: FilterDraft,
    output: z.array(SavedFilter),
    need: serves,
    run: (scope, draft) => saveFilter(scope, draft),
  }),
  write({
    name: 'filters.remove',
    summary: 'Forgets a filter',
    input: Id,
    output: z.array(SavedFilter),
    need: serves,
    run: (scope, { id }) => removeFilter(scope, id),
  }),
  read({
    name: 'answers.list',
    summary: 'The standard answers that fit a ticket, filled from it',
    input: OfTicket,
    output: z.array(FilledAnswer),
    need: serves,
    run: (scope, { ticket }) => fittingAnswers(scope, ticket),
  }),
  read({
    name: 'answers.all',
    summary: 'Every standard answer that the reader’s offices use, and what may stand in one',
    input: z.object({}).strict(),
    output: StandardAnswers,
    need: serves,
    notes: 'nothing',
    run: (scope) => allAnswers(scope),
  }),
  write({
    name: 'answers.save',
    summary: 'Keeps a standard answer of an office whose cases the caller decides',
    input: AnswerDraft,
    output: StandardAnswers,
    need: decides,
    run: (scope, draft) => saveAnswer(scope, draft),
  }),
  write({
    name: 'answers.remove',
    summary: 'Withdraws a standard answer',
    input: Id.extend({ version: z.int() }),
    output: StandardAnswers,
    need: decides,
    run: (scope, seen) => removeAnswer(scope, seen),
  }),
  read({
    name: 'presence.of',
    summary: 'Who else has a ticket open now',
    input: OfTicket,
    output: z.array(Present),
    need: serves,
    notes: 'nothing',
    run: (scope, { ticket }) => readPresence(scope, ticket),
  }),
  write({
    name: 'presence.tell',
    summary: 'Says what the caller does at a ticket; it is forgotten within a minute',
    input: PresenceTold,
    output: z.array(Present),
    need: serves,
    notes: 'nothing',
    run: (scope, told) => tellPresence(scope, told),
  }),
] as const
