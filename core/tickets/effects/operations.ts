import { z } from 'zod'
import { change, read } from '../../operation/define.ts'
import { TicketView } from '../contract.ts'
import { may } from '../operation-parts.ts'
import { showTicket } from '../show-ticket.ts'
import { Broken, Repair } from './contract.ts'
import { repair } from './repair.ts'
import { toRepair } from './to-repair.ts'

/** What can be done about effects that did not happen. */
export const effectOperations = [
  read({
    name: 'tickets.to-repair',
    summary: 'What moves caused and did not happen, of the tickets of the operator’s offices',
    input: z.object({}).strict(),
    output: z.array(Broken),
    need: may('list'),
    run: (scope) => toRepair(scope),
  }),
  change({
    name: 'tickets.repair',
    summary: 'Tries an effect again, leaves it out, or takes back what its move caused',
    input: Repair,
    output: TicketView,
    need: may('move'),
    async run(scope, asked) {
      await repair(scope, asked)
      return showTicket(scope, asked.id)
    },
  }),
] as const
