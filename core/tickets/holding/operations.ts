import { z } from 'zod'
import { read } from '../../operation/define.ts'
import { changeTicket } from '../change-ticket.ts'
import { Id, may } from '../operation-parts.ts'
import { colleaguesFor } from './colleagues.ts'
import { Colleague, HandRequest, ReleaseRequest, TakeRequest } from './contract.ts'
import { handTo } from './hand-to.ts'
import { holdersOf } from './holders.ts'
import { release } from './release.ts'
import { take } from './take.ts'

/** Who has a ticket, whatever its state. */
export const holdingOperations = [
  changeTicket({
    name: 'tickets.take',
    summary: 'Takes a ticket, or takes it over from a colleague',
    input: TakeRequest,
    need: may('move'),
    does: take,
  }),
  changeTicket({
    name: 'tickets.release',
    summary: 'Gives a ticket back to its office',
    input: ReleaseRequest,
    need: may('move'),
    does: release,
  }),
  changeTicket({
    name: 'tickets.hand-to',
    summary: 'Gives a ticket to a colleague of its office',
    input: HandRequest,
    need: may('assign'),
    does: handTo,
  }),
  read({
    name: 'tickets.colleagues',
    summary: 'Who can be given a ticket, and how many open ones each has',
    input: Id,
    output: z.array(Colleague),
    need: may('assign'),
    run: (scope, { id }) => colleaguesFor(scope, id),
  }),
  read({
    name: 'tickets.holders',
    summary: 'Who follows open tickets that the reader may list, and how many',
    input: z.object({}).strict(),
    output: z.array(Colleague),
    need: { action: 'list', subject: 'staff' },
    notes: 'nothing',
    run: (scope) => holdersOf(scope),
  }),
] as const
