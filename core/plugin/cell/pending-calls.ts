import type { Place } from '../enabling/place.ts'
import type { Fault } from '../../operation/fault.ts'

/** A call that waits for its answer. */
export interface PendingCall {
  readonly id: number
  readonly answer: Promise<unknown>
}

/** The calls under way in one cell. */
export interface PendingCalls {
  /** Notes a call for a place; unanswered within its time, it rejects with what `late` makes. */
  add(place: Place, deadlineMs: number, late: () => Fault): PendingCall
  /** The place of a call that still waits: the only one its plugin may ask about. */
  placeOf(id: number): Place | undefined
  /** Settles a call; tells whether it still waited. */
  resolve(id: number, outcome: unknown): boolean
  reject(id: number, fault: Fault): boolean
  rejectAll(fault: Fault): void
}

interface Waiting {
  readonly place: Place
  readonly timer: NodeJS.Timeout
  readonly resolve: (outcome: unknown) => void
  readonly reject: (fault: Fault) => void
}

/** Builds the list of a thread's calls. */
export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, Waiting>()
  let last = 0

  const take = (id: number) => {
    const call = waiting.get(id)
    clearTimeout(call?.timer)
    waiting.delete(id)
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
    add: (place, deadlineMs, late) => {
      const { promise, ...settle } = Promise.withResolvers<unknown>()
      const id = (last += 1)
      const timer = setTimeout(() => reject(id, late()), deadlineMs)
      waiting.set(id, { place, timer, ...settle })
      return { id, answer: promise }
    },
    placeOf: (id) => waiting.get(id)?.place,
    resolve,
    reject,
    rejectAll: (fault) => [...waiting.keys()].forEach((id) => reject(id, fault)),
  }
}
