import { z } from 'zod'
import { change } from '../operation/define.ts'
import { changeTicket } from './change-ticket.ts'
import { MoveRequest, TicketView } from './contract.ts'
import { writeNote } from './notes.ts'
import { Code, Id, may } from './operation-parts.ts'
import { readTracked } from './read.ts'
import { refer } from './refer.ts'
import { transition } from './transition.ts'
import { viewTicket } from './view.ts'

/** What changes a ticket. */
export const ticketMoves = [
  changeTicket({
    name: 'tickets.move',
    summary: 'Moves a ticket along its lifecycle',
    input: MoveRequest.strict(),
    need: may('move'),
    does: transition,
  }),
  change({
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
  changeTicket({
    name: 'tickets.add-note',
    summary: 'Writes a note that only staff see',
    input: Id.extend({ text: z.string().trim().min(1).max(4000) }),
    need: may('write-note'),
    does: (scope, { id, text }) => writeNote(scope, id, text),
  }),
  changeTicket({
    name: 'tickets.refer',
    summary: 'Hands a ticket to another organisation',
    input: Id.extend({ tenant: z.string().max(60), reason: z.string().trim().min(1).max(1000) }),
    need: may('refer'),
    does: (scope, { id, ...to }) => refer(scope, id, to),
  }),
] as const
