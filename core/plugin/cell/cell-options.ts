import type { Limits } from '../host/limits.ts'
import type { Lender } from '../lend/lender.ts'
import type { Redactor } from './redactor.ts'

/** What a cell is opened with. */
export interface CellOptions {
  readonly entry: URL
  readonly cells?: URL | undefined
  readonly lent: Lender
  readonly limits: Limits
  readonly redactor: Redactor
}
