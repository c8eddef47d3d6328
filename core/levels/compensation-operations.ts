import { read, write } from '../operation/define.ts'
import { CompensationPage, CompensationView, Settlement } from './compensation-contract.ts'
import { CompensationQuestion, listCompensations } from './list-compensations.ts'
import { settleCompensation } from './settle-compensation.ts'

/** What can be asked of what broken promises made due. */
export const compensationOperations = [
  read({
    name: 'compensations.list',
    summary: 'What broken promises made due, the oldest first',
    input: CompensationQuestion,
    output: CompensationPage,
    need: { action: 'list', subject: 'ticket' },
    notes: 'nothing',
    run: (scope, input) => listCompensations(scope, input),
  }),
  write({
    name: 'compensations.settle',
    summary: 'Settles a compensation: paid, or waived with a reason',
    input: Settlement,
    output: CompensationView,
    need: { action: 'approve', subject: 'ticket' },
    run: (scope, input) => settleCompensation(scope, input),
  }),
] as const
