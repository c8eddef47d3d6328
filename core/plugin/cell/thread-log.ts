import type { Readable } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { createAllowance } from './allowance.ts'
import type { Lender, LentLine } from '../lend/lender.ts'

/** Where the lines of one thread go, up to the allowance of a minute. */
export interface ThreadLog {
  write(from: LentLine['from'], text: string, facts?: LentLine['facts']): void
}

const MINUTE = 60_000
const LONGEST_LINE = 2000

/** Takes a thread's output and log for its plugin; what exceeds the allowance is dropped and said once a minute. */
export function createThreadLog(
  name: () => string,
  lent: Lender,
  outputPerMinute: number,
): ThreadLog {
  const mayWrite = createAllowance(outputPerMinute, MINUTE)
  const mayComplain = createAllowance(1, MINUTE)
  const log = (from: LentLine['from'], text: string, facts: LentLine['facts']) =>
    lent.log({ plugin: name(), from, text: text.slice(0, LONGEST_LINE), facts })
  return {
    write: (from, text, facts = {}) => {
      const now = Date.now()
      const weight = text.length + JSON.stringify(facts).length
      if (from === 'host' || mayWrite(weight, now)) return log(from, text, facts)
      if (mayComplain(1, now)) log('host', 'wrote too much: lines are left out', {})
    },
  }
}

/** Sends a worker's stdout and stderr to its log. */
export function captureOutput(worker: Worker, log: ThreadLog): void {
  const capture = (stream: Readable, from: 'stdout' | 'stderr') =>
    stream.setEncoding('utf8').on('data', (text: string) => log.write(from, text.trimEnd()))
  capture(worker.stdout, 'stdout')
  capture(worker.stderr, 'stderr')
}
