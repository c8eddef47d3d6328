import { z } from 'zod'
import { read } from '../../operation/define.ts'
import { changeTicket } from '../change-ticket.ts'
import { may } from '../operation-parts.ts'
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
  changeTicket({
    name: 'tickets.repair',
    summary: 'Tries an effect again, leaves it out, or takes back what its move caused',
    input: Repair,
    need: may('move'),
    does: repair,
  }),
] as const
