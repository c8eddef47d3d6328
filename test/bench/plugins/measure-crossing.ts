import type { Outcome, Task } from '../../../core/plugin/face/outcome.ts'

/** A way to ask for the same thing. */
export type Way = (task: Task) => Promise<Outcome>

/** What one call cost on the thread of whoever calls, and how many were answered. */
export interface Cost {
  /** Microseconds of processor time. */
  readonly cpu: number
  readonly perSecond: number
}

const callers = 32

/** Asks again and again from 32 callers at once; answers what a call cost. */
export async function measureCrossing(way: Way, task: Task, calls: number): Promise<Cost> {
  let left = calls
  const ask = async () => {
    while (left > 0) {
      left -= 1
      await way(task)
    }
  }
  const before = process.threadCpuUsage()
  const begun = performance.now()
  await Promise.all(Array.from({ length: callers }, ask))
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.threadCpuUsage(before)
  return { cpu: (user + system) / calls, perSecond: calls / seconds }
}

/** The cheapest of several rounds: what else the machine does only ever adds to it. */
export function cheapest(costs: readonly Cost[]): Cost {
  const [first, ...others] = costs.toSorted((one, other) => one.cpu - other.cpu)
  if (!first) throw new Error(`nothing was measured in ${others.length} rounds`)
  return first
}
