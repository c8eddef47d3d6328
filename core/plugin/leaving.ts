import type { Host } from './host/host.ts'

/** Hosts that take no calls any more, and end those they have. */
export interface Leaving {
  /** Lets a host's calls end and stops it. */
  leave(host: Host): Promise<void>
  /** The versions of a plugin that have not left yet. */
  versionsOf(id: string): string[]
  /** Resolves when all have left. */
  left(): Promise<unknown>
}

/** Builds the list of those who leave, empty at first. */
export function createLeaving(): Leaving {
  const leaving = new Map<Host, Promise<void>>()
  return {
    leave: (host) => {
      const left = host.stop().finally(() => leaving.delete(host))
      leaving.set(host, left)
      return left
    },
    versionsOf: (id) => [...leaving.keys()].flatMap((host) => (host.id === id ? host.version : [])),
    left: () => Promise.all(leaving.values()),
  }
}
