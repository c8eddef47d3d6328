import { change } from '../../operation/define.ts'
import { may } from '../operation-parts.ts'
import { BulkReport, BulkRequest } from './contract.ts'
import { moveMany } from './move-many.ts'

/** What is done to many tickets at once. */
export const bulkOperations = [
  change({
    name: 'tickets.move-many',
    summary: 'Makes one move of up to a hundred tickets, and says of each what became of it',
    input: BulkRequest,
    output: BulkReport,
    need: may('move'),
    run: (scope, asked) => moveMany(scope, asked),
  }),
] as const
