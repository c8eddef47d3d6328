import { z } from 'zod'
import { change, read } from '../../operation/define.ts'
import { TicketView } from '../contract.ts'
import { Id, may } from '../operation-parts.ts'
import { showTicket } from '../show-ticket.ts'
import { colleaguesFor } from './colleagues.ts'
import { Colleague, HandRequest, ReleaseRequest, TakeRequest } from './contract.ts'
import { handTo } from './hand-to.ts'
import { release } from './release.ts'
import { take } from './take.ts'

/** Who has a ticket, whatever its state. */
export const holdingOperations = [
  change({
    name: 'tickets.take',
    summary: 'Takes a ticket, or takes it over from a colleague',
    input: TakeRequest,
    output: TicketView,
    need: may('move'),
    async run(scope, asked) {
      await take(scope, asked)
      return showTicket(scope, asked.id)
    },
  }),
  change({
    name: 'tickets.release',
    summary: 'Gives a ticket back to its office',
    input: ReleaseRequest,
    output: TicketView,
    need: may('move'),
    async run(scope, asked) {
      await release(scope, asked)
      return showTicket(scope, asked.id)
    },
  }),
  change({
    name: 'tickets.hand-to',
    summary: 'Gives a ticket to a colleague of its office',
    input: HandRequest,
    output: TicketView,
    need: may('assign'),
    async run(scope, asked) {
      await handTo(scope, asked)
      return showTicket(scope, asked.id)
    },
  }),
  read({
    name: 'tickets.colleagues',
    summary: 'Who can be given a ticket, and how many open ones each has',
    input: Id,
    output: z.array(Colleague),
    need: may('assign'),
    run: (scope, { id }) => colleaguesFor(scope, id),
  }),
] as const
