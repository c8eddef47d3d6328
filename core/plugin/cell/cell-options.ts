import type { Limits } from '../host/limits.ts'
import type { Lender } from '../lend/lender.ts'
import type { Opening } from './channel.ts'
import type { Redactor } from './redactor.ts'

/** What a cell is opened with. */
export interface CellOptions extends Pick<Opening, 'entry' | 'cells'> {
  readonly lent: Lender
  readonly limits: Limits
  readonly redactor: Redactor
}
