import type { Relay, SentEvent } from '@dime/core/running'
import { setTimeout as sleep } from 'node:timers/promises'

/** Empties the outbox for as long as it is not stopped. */
export interface Dispatcher {
  stop(): Promise<void>
}

/** How the outbox is emptied. */
export interface DispatcherOptions {
  readonly relay: Relay
  readonly publish: (events: readonly SentEvent[]) => Promise<void>
  readonly onTrouble: (error: unknown) => void
}

const restMs = 60
const batch = 100
const longestPauseMs = 5_000

/** Starts to empty the outbox: late when Temporal or the record is away, never lost. */
export function startDispatcher({ relay, publish, onTrouble }: DispatcherOptions): Dispatcher {
  const stopping = new AbortController()
  let pauseMs = restMs
  const turn = async (): Promise<void> => {
    try {
      const sent = await relay.drain(publish, batch)
      pauseMs = sent === batch ? 0 : restMs
    } catch (error) {
      onTrouble(error)
      pauseMs = Math.min(longestPauseMs, pauseMs * 2 + restMs)
    }
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await turn()
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
