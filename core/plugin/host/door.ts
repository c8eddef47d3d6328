import { pluginIsAway, pluginIsBusy } from '../faults.ts'

/** The way in to a host: counts who is inside, and can be closed. */
export interface Door {
  /** Lets a call in until it ends; faults: plugin.is-busy when too many are inside, plugin.is-away when closed. */
  pass<T>(call: () => Promise<T>): Promise<T>
  inside(): number
  /** How many were let in so far. */
  passed(): number
  /** Lets nobody in any more; resolves when nobody is inside, or when the time is over. */
  close(graceMs: number): Promise<void>
}

/** Builds a door that is open for so many calls at once. */
export function createDoor(plugin: string, most: number): Door {
  let inside = 0
  let passed = 0
  let isClosed = false
  const emptied = Promise.withResolvers<void>()
  const leave = () => {
    inside -= 1
    if (isClosed && inside === 0) emptied.resolve()
  }
  return {
    pass: async (call) => {
      if (isClosed) throw pluginIsAway({ plugin, retryAfter: 1 })
      if (inside >= most) throw pluginIsBusy({ plugin, retryAfter: 1 })
      inside += 1
      passed += 1
      try {
        return await call()
      } finally {
        leave()
      }
    },
    inside: () => inside,
    passed: () => passed,
    close: async (graceMs) => {
      isClosed = true
      if (inside === 0) return
      const timer = setTimeout(emptied.resolve, graceMs)
      await emptied.promise
      clearTimeout(timer)
    },
  }
}
