import { createAllowance } from './allowance.ts'
import type { Lender, LentLine } from '../lend/lender.ts'
import type { Redactor } from './redactor.ts'

/** Where the lines of one cell go, up to the allowance of a minute. */
export interface CellLog {
  /** Keeps a line; tells whether there was room for it. */
  write(from: LentLine['from'], text: string, facts?: LentLine['facts']): boolean
}

/** What a cell's log is built from. */
export interface CellLogOptions {
  readonly name: () => string
  readonly lent: Pick<Lender, 'log'>
  readonly redactor: Redactor
  /** Characters. */
  readonly mostPerMinute: number
}

const MINUTE = 60_000
const LONGEST_LINE = 2000

/** Takes a cell's output and log for its plugin; what exceeds the allowance is dropped and said once a minute. */
export function createCellLog({ name, lent, redactor, mostPerMinute }: CellLogOptions): CellLog {
  const mayWrite = createAllowance(mostPerMinute, MINUTE)
  const mayComplain = createAllowance(1, MINUTE)
  const log = (from: LentLine['from'], text: string, facts: LentLine['facts']) =>
    lent.log({ plugin: name(), from, text: text.slice(0, LONGEST_LINE), facts })
  return {
    write: (from, text, facts = {}) => {
      const now = Date.now()
      const told = JSON.stringify(facts)
      if (mayWrite(text.length + told.length, now)) {
        log(from, redactor.clean(text), redactor.cleanFacts(facts))
        return true
      }
      if (mayComplain(1, now)) log('host', 'wrote too much: lines are left out', {})
      return false
    },
  }
}
