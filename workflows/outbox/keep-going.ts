import { setTimeout as sleep } from 'node:timers/promises'

/** Something done again and again for as long as it is not stopped. */
export interface Running {
  /** Ends after the turn that is on its way. */
  stop(): Promise<void>
}

/** What is done, and how. */
export interface Chore {
  /** One turn; answers whether more waits. */
  readonly turn: () => Promise<boolean>
  readonly restMs: number
  readonly onTrouble: (error: unknown) => void
}

const longestPauseMs = 5_000

/** Takes turn after turn: at once while more waits, else after a rest, ever longer while there is trouble. */
export function keepGoing({ turn, restMs, onTrouble }: Chore): Running {
  const stopping = new AbortController()
  let pauseMs = restMs
  const once = async (): Promise<void> => {
    try {
      pauseMs = (await turn()) ? 0 : restMs
    } catch (error) {
      onTrouble(error)
      pauseMs = Math.min(longestPauseMs, pauseMs * 2 + restMs)
    }
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await once()
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
