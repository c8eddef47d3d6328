import { z } from 'zod'
import { demand } from '../access/ability.ts'
import { read, write } from '../operation/define.ts'
import { MoveRequest, Receipt, Submission, TicketPage, TicketView } from './contract.ts'
import { mine } from './mine.ts'
import { addNote } from './notes.ts'
import { owned } from './owned.ts'
import { queue, QueueQuestion } from './queue.ts'
import { readTicket, readTracked } from './read.ts'
import { refer } from './refer.ts'
import { submit } from './submit.ts'
import { lock, transition } from './transition.ts'
import { viewTicket } from './view.ts'

const Id = z.object({ id: z.uuid() }).strict()
const Code = z.object({ code: z.string().min(4).max(40) }).strict()
const may = <const A extends 'create' | 'list' | 'read' | 'move' | 'refer' | 'write-note'>(action: A) => ({
  action,
  subject: 'ticket' as const,
})

/** What can be asked of tickets. */
export const ticketOperations = [
  write({
    name: 'tickets.submit',
    summary: 'Sends a request in; the same Idempotency-Key makes the same ticket',
    input: Submission.strict(),
    output: Receipt,
    need: may('create'),
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
    run: async (scope, { code }) => viewTicket(scope, await readTracked(scope, code)),
  }),
  write({
    name: 'tickets.move',
    summary: 'Moves a ticket along its lifecycle',
    input: MoveRequest.strict(),
    output: TicketView,
    need: may('move'),
    async run(scope, input) {
      await transition(scope, input)
      return viewTicket(scope, await readTicket(scope, input.id))
    },
  }),
  write({
    name: 'tickets.move-tracked',
    summary: 'Answers, reopens or withdraws a request by its code',
    input: MoveRequest.omit({ id: true }).extend(Code.shape).strict(),
    output: TicketView,
    need: 'anyone',
    async run(scope, { code, ...asked }) {
      const { id } = await readTracked(scope, code)
      await transition(scope, { ...asked, id, isTracked: true })
      return viewTicket(scope, await readTracked(scope, code))
    },
  }),
  write({
    name: 'tickets.add-note',
    summary: 'Writes a note that only staff see',
    input: Id.extend({ text: z.string().trim().min(1).max(4000) }),
    output: TicketView,
    need: may('write-note'),
    async run(scope, { id, text }) {
      const ticket = await lock(scope, id)
      demand(scope.ability, 'write-note', owned(ticket))
      await addNote(scope, ticket, text)
      return viewTicket(scope, await readTicket(scope, id))
    },
  }),
  write({
    name: 'tickets.refer',
    summary: 'Hands a ticket to another organisation',
    input: Id.extend({ tenant: z.string().max(60), reason: z.string().trim().min(1).max(1000) }),
    output: TicketView,
    need: may('refer'),
    async run(scope, { id, tenant, reason }) {
      const ticket = await lock(scope, id)
      demand(scope.ability, 'refer', owned(ticket))
      await refer(scope, ticket, { tenant, reason })
      return viewTicket(scope, await readTicket(scope, id))
    },
  }),
] as const
