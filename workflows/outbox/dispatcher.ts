import type { Relay, SentEvent } from '@dime/core/running'
import { keepGoing, type Running } from './keep-going.ts'

/** How the outbox is emptied. */
export interface DispatcherOptions {
  readonly relay: Relay
  readonly publish: (events: readonly SentEvent[]) => Promise<void>
  readonly onTrouble: (error: unknown) => void
}

const restMs = 60
const batch = 100

/** Starts to empty the outbox: late when Temporal or the record is away, never lost. */
export function startDispatcher({ relay, publish, onTrouble }: DispatcherOptions): Running {
  const turn = async () => (await relay.drain(publish, batch)) === batch
  return keepGoing({ turn, restMs, onTrouble })
}
