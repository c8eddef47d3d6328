import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from './host/host.ts'

/** Hosts that take no calls any more, and end those they have. */
export interface Leaving {
  /** Lets a host's calls end and stops it; before, whoever comes within so long is still let in. */
  leave(host: Host, comersMs?: number): Promise<void>
  /** The versions of a plugin that have not left yet. */
  versionsOf(id: string): string[]
  /** Lets nobody in any more; resolves when all have left. */
  left(): Promise<unknown>
}

/** Builds the list of those who leave, empty at first. */
export function createLeaving(): Leaving {
  const leaving = new Map<Host, Promise<void>>()
  const closing = new AbortController()
  const comers = async (milliseconds: number) => {
    const until = { ref: false, signal: closing.signal }
    if (milliseconds > 0) await sleep(milliseconds, undefined, until).catch(() => undefined)
  }
  return {
    leave: (host, comersMs = 0) => {
      const left = comers(comersMs)
        .then(() => host.stop())
        .finally(() => leaving.delete(host))
      leaving.set(host, left)
      return left
    },
    versionsOf: (id) => [...leaving.keys()].flatMap((host) => (host.id === id ? host.version : [])),
    left: () => {
      closing.abort()
      return Promise.all(leaving.values())
    },
  }
}
