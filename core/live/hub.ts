import type { Position, Relay, SentEvent } from '../outbox/relay.ts'

/** Someone who listens. */
export interface Listener {
  readonly tenant: string
  /** Whether the listener may hear of it. */
  readonly wants: (event: SentEvent) => boolean
  readonly tell: (event: SentEvent) => void
}

/** Tells what happens, on whichever node, to those who listen on this one. */
export interface LiveHub {
  /** Starts listening; the result ends it. */
  listen(listener: Listener): () => void
  close(): void
}

const everyMs = 75

/** Follows the outbox as long as somebody listens. */
export function createLiveHub(relay: Relay): LiveHub {
  const listeners = new Set<Listener>()
  let timer: NodeJS.Timeout | undefined
  let position: Position | undefined
  const poll = async (): Promise<void> => {
    position ??= await relay.here()
    const found = await relay.after(position)
    position = found.position
    for (const event of found.events) tellAll(listeners, event)
  }
  const next = (): void => {
    timer = setTimeout(() => void poll().catch(() => undefined).finally(() => timer && next()), everyMs)
  }
  const rest = (): void => {
    clearTimeout(timer)
    timer = undefined
    position = undefined
  }
  return {
    listen(listener) {
      listeners.add(listener)
      if (!timer) next()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      }
    },
    close() {
      listeners.clear()
      rest()
    },
  }
}

function tellAll(listeners: ReadonlySet<Listener>, event: SentEvent): void {
  for (const { tenant, wants, tell } of listeners) if (tenant === event.tenant && wants(event)) tell(event)
}
