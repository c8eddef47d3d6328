import { Fault } from '../../operation/fault.ts'
import { notPermitted } from '../faults.ts'
import { reasonOf } from '../cell/wire-fault.ts'
import { createLatencies } from './latencies.ts'

/** What was counted of a host's calls. */
export interface Counts {
  readonly calls: number
  readonly errors: number
  /** How often it wanted what it may not do. */
  readonly refusals: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly lastError: string | undefined
}

/** Counts what a host is asked and how it answers. */
export interface Tally {
  count<T>(run: () => Promise<T>): Promise<T>
  counts(): Counts
}

/** Builds a tally of nothing. */
export function createTally(): Tally {
  const latencies = createLatencies()
  const told = { calls: 0, errors: 0, refusals: 0, lastError: undefined as string | undefined }
  const err = (error: unknown) => {
    told.errors += 1
    told.lastError = reasonOf(error)
    if (error instanceof Fault && error.code === notPermitted.code) told.refusals += 1
  }
  return {
    count: async (run) => {
      const begun = performance.now()
      told.calls += 1
      try {
        return await run()
      } catch (error) {
        err(error)
        throw error
      } finally {
        latencies.add(performance.now() - begun)
      }
    },
    counts: () => ({ ...told, p50Ms: latencies.within(0.5), p95Ms: latencies.within(0.95) }),
  }
}
