import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { Receipt, Submission, TicketPage, TicketView } from './contract.ts'
import { mine } from './mine.ts'
import { queue, QueueQuestion } from './queue.ts'
import { readTicket, readTracked } from './read.ts'
import { submit } from './submit.ts'
import { Code, Id, may } from './operation-parts.ts'
import { viewTicket } from './view.ts'

/** What can be asked of tickets without changing them, and sending one in. */
export const ticketOperations = [
  write({
    name: 'tickets.submit',
    summary: 'Sends a request in; the same Idempotency-Key makes the same ticket',
    input: Submission.strict(),
    output: Receipt,
    need: may('create'),
    limited: 'add',
    run: (scope, input) => submit(scope, input),
  }),
  read({
    name: 'tickets.mine',
    summary: 'The requests of the person signed in',
    input: z.object({}).strict(),
    output: TicketPage.pick({ rows: true }),
    need: 'known',
    run: (scope) => mine(scope),
  }),
  read({
    name: 'tickets.queue',
    summary: 'The tickets of the operator’s offices, the first to fall due first',
    input: QueueQuestion,
    output: TicketPage,
    need: may('list'),
    notes: 'itself',
    run: (scope, input) => queue(scope, input),
  }),
  read({
    name: 'tickets.read',
    summary: 'One ticket with its story, clock and possible moves',
    input: Id,
    output: TicketView,
    need: may('read'),
    run: async (scope, { id }) => viewTicket(scope, await readTicket(scope, id)),
  }),
  read({
    name: 'tickets.track',
    summary: 'A request that was sent without signing in, by its code',
    input: Code,
    output: TicketView,
    need: 'anyone',
    limited: 'guess',
    run: async (scope, { code }) => viewTicket(scope, await readTracked(scope, code)),
  }),
] as const
