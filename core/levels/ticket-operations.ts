import { z } from 'zod'
import { Line } from '../tenancy/line.ts'
import { changeTicket } from '../tickets/change-ticket.ts'
import { Id, may } from '../tickets/operation-parts.ts'
import { HoldReason, PriorityShape } from './contract.ts'
import { holdTargets, resumeTargets } from './hold-targets.ts'
import { setPriority } from './set-priority.ts'

/** What changes how a ticket is promised. */
export const promisedTicketOperations = [
  changeTicket({
    name: 'tickets.hold',
    summary: 'Lets the promises on a ticket stand still; the legal term goes on',
    input: Id.extend({ reason: HoldReason, note: Line(500).optional() }).strict(),
    need: may('move'),
    does: holdTargets,
  }),
  changeTicket({
    name: 'tickets.resume-targets',
    summary: 'Lets the promises on a ticket run again, later by the time they stood',
    input: Id,
    need: may('move'),
    does: (scope, { id }) => resumeTargets(scope, id),
  }),
  changeTicket({
    name: 'tickets.set-priority',
    summary: 'Says how urgent a ticket is',
    input: Id.extend({
      priority: PriorityShape,
      reason: Line(500).optional(),
      version: z.int(),
    }).strict(),
    need: may('write-note'),
    does: setPriority,
  }),
] as const
