import { z } from 'zod'
import { change } from '../operation/define.ts'
import { Line } from '../tenancy/line.ts'
import { TicketView } from '../tickets/contract.ts'
import { Id, may } from '../tickets/operation-parts.ts'
import { readTicket } from '../tickets/read.ts'
import { viewTicket } from '../tickets/view.ts'
import { HoldReason, PriorityShape } from './contract.ts'
import { holdTargets, resumeTargets } from './hold-targets.ts'
import { setPriority } from './set-priority.ts'

/** What changes how a ticket is promised. */
export const promisedTicketOperations = [
  change({
    name: 'tickets.hold',
    summary: 'Lets the promises on a ticket stand still; the legal term goes on',
    input: Id.extend({ reason: HoldReason, note: Line(500).optional() }).strict(),
    output: TicketView,
    need: may('move'),
    async run(scope, input) {
      await holdTargets(scope, input)
      return viewTicket(scope, await readTicket(scope, input.id))
    },
  }),
  change({
    name: 'tickets.resume-targets',
    summary: 'Lets the promises on a ticket run again, later by the time they stood',
    input: Id,
    output: TicketView,
    need: may('move'),
    async run(scope, { id }) {
      await resumeTargets(scope, id)
      return viewTicket(scope, await readTicket(scope, id))
    },
  }),
  change({
    name: 'tickets.set-priority',
    summary: 'Says how urgent a ticket is',
    input: Id.extend({
      priority: PriorityShape,
      reason: Line(500).optional(),
      version: z.int(),
    }).strict(),
    output: TicketView,
    need: may('write-note'),
    async run(scope, input) {
      await setPriority(scope, input)
      return viewTicket(scope, await readTicket(scope, input.id))
    },
  }),
] as const
