import type { Host } from './host/host.ts'
import type { Isolation } from './host/open-described.ts'

/** One host at most that was started beside those that serve, takes no calls yet, and waits until it is to serve. */
export interface Ready {
  /** Starts a host and lets it wait, in the place of the one that waited. */
  make(entry: URL, isolation?: Isolation): Promise<Host>
  /** The host that waits, if the same was asked for and it never fell ill; it waits no more. */
  take(entry: URL, isolation?: Isolation): Host | undefined
  /** Stops the host that waits, if nobody took it. */
  dismiss(): Promise<void>
}

/** Builds the place where a host waits, empty at first. */
export function createReady(start: Ready['make']): Ready {
  let waiting: { readonly host: Host; readonly isolation: Isolation | undefined } | undefined
  const swap = (next?: typeof waiting) => {
    const before = waiting
    waiting = next
    return before?.host
  }
  return {
    async make(entry, isolation) {
      const host = await start(entry, isolation)
      await swap({ host, isolation })?.stop(0)
      return host
    },
    take: (entry, isolation) => {
      if (waiting?.host.entry.href !== entry.href || waiting.isolation !== isolation)
        return undefined
      const { serves, restarts } = waiting.host.health()
      return serves && restarts === 0 ? swap() : undefined
    },
    dismiss: async () => swap()?.stop(0),
  }
}
