import { setTimeout as sleep } from 'node:timers/promises'
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
  /** Resolves when whoever listens now will hear all that happens from now on. */
  ready(): Promise<void>
  /** Tells an event that the outbox never had. */
  tell(event: SentEvent): void
  close(): void
}

const everyMs = 75

/** Follows the outbox as long as somebody listens. */
export function createLiveHub(relay: Relay): LiveHub {
  const listeners = new Set<Listener>()
  let follower: Follower | undefined
  const rest = (): void => {
    follower?.stop()
    follower = undefined
  }
  return {
    listen(listener) {
      listeners.add(listener)
      follower ??= follow(relay, listeners)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) rest()
      }
    },
    ready: async () => follower?.begun,
    tell: (event) => tellAll(listeners, event),
    close() {
      listeners.clear()
      rest()
    },
  }
}

interface Follower {
  readonly begun: Promise<void>
  stop(): void
}

// Polls until it is told to stop; whoever comes later starts another from the events of then.
function follow(relay: Relay, listeners: ReadonlySet<Listener>): Follower {
  const stopping = new AbortController()
  const { signal } = stopping
  const here = relay.here()
  const run = async (): Promise<void> => {
    let position = await here
    while (!signal.aborted) {
      position = await turn(relay, listeners, { position, signal }).catch(() => position)
      await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }
  run().catch(() => undefined) // who waits for the beginning hears why there is none
  return { begun: here.then(() => undefined), stop: () => stopping.abort() }
}

interface Turn {
  readonly position: Position
  readonly signal: AbortSignal
}

async function turn(
  relay: Relay,
  listeners: ReadonlySet<Listener>,
  { position, signal }: Turn,
): Promise<Position> {
  const found = await relay.after(position)
  if (!signal.aborted) for (const event of found.events) tellAll(listeners, event)
  return found.position
}

function tellAll(listeners: ReadonlySet<Listener>, event: SentEvent): void {
  for (const { tenant, wants, tell } of listeners)
    if (tenant === event.tenant && wants(event)) tell(event)
}
