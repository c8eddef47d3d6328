import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow'

/** A timer that is set anew only when its instant moves: most changes of a ticket leave it where it is. */
export interface Alarm {
  /** Rings at the instant, or never; an alarm for another instant is taken back. */
  setTo(at: number | null): void
}

/** An alarm that calls `ring` at its instant. */
export function createAlarm(ring: () => void): Alarm {
  let setAt: number | null = null
  let set: CancellationScope | undefined
  const wait = async (scope: CancellationScope, at: number): Promise<void> => {
    try {
      await scope.run(() => sleep(Math.max(1, at - Date.now())))
      if (scope === set) setAt = null
      ring()
    } catch (error) {
      if (!isCancellation(error)) throw error
    }
  }
  return {
    setTo(at) {
      if (at === setAt) return
      set?.cancel()
      setAt = at
      set = at === null ? undefined : new CancellationScope()
      if (set && at !== null) void wait(set, at)
    },
  }
}
