import type { Fault } from '../../operation/fault.ts'

/** A call that waits for its answer. */
export interface PendingCall {
  readonly id: number
  readonly answer: Promise<unknown>
}

/** The calls under way in one thread. */
export interface PendingCalls {
  size(): number
  /** Notes a call for a tenant; unanswered within its time, it rejects with what `late` makes. */
  add(tenant: string, deadlineMs: number, late: () => Fault): PendingCall
  /** The tenant of a call that still waits: the only one its plugin may ask rows of. */
  tenantOf(id: number): string | undefined
  /** Settles a call; tells whether it still waited. */
  resolve(id: number, outcome: unknown): boolean
  reject(id: number, fault: Fault): boolean
  rejectAll(fault: Fault): void
  /** Resolves when no call waits any more, or when the time is over. */
  drained(graceMs: number): Promise<void>
}

interface Waiting {
  readonly tenant: string
  readonly timer: NodeJS.Timeout
  readonly resolve: (outcome: unknown) => void
  readonly reject: (fault: Fault) => void
}

/** Builds the list of a thread's calls. */
export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, Waiting>()
  const emptied = new Set<() => void>()
  let last = 0

  const take = (id: number) => {
    const call = waiting.get(id)
    clearTimeout(call?.timer)
    waiting.delete(id)
    if (waiting.size === 0) for (const tell of emptied) tell()
    return call
  }
  const resolve = (id: number, outcome: unknown) => {
    const call = take(id)
    call?.resolve(outcome)
    return call !== undefined
  }
  const reject = (id: number, fault: Fault) => {
    const call = take(id)
    call?.reject(fault)
    return call !== undefined
  }

  return {
    size: () => waiting.size,
    add: (tenant, deadlineMs, late) => {
      const { promise, ...settle } = Promise.withResolvers<unknown>()
      const id = (last += 1)
      const timer = setTimeout(() => reject(id, late()), deadlineMs)
      waiting.set(id, { tenant, timer, ...settle })
      return { id, answer: promise }
    },
    tenantOf: (id) => waiting.get(id)?.tenant,
    resolve,
    reject,
    rejectAll: (fault) => [...waiting.keys()].forEach((id) => reject(id, fault)),
    drained: (graceMs) => untilEmpty(waiting, emptied, graceMs),
  }
}

async function untilEmpty(
  waiting: ReadonlyMap<number, unknown>,
  emptied: Set<() => void>,
  graceMs: number,
): Promise<void> {
  if (waiting.size === 0) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, graceMs)
  emptied.add(resolve)
  await promise
  clearTimeout(timer)
  emptied.delete(resolve)
}
