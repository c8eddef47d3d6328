import { setTimeout as sleep } from 'node:timers/promises'

// Class 08: no connection; 57: the server stops or a statement ran too long; 53: no room or connections left.
const codes = /^(08|57|53)|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/
const words = /timeout|terminated|Connection|closed the connection/i

/** Whether an error means that the record cannot be reached now. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (codes.test(code) || (code === '' && words.test(error.message))) return true
  return isAway(error.cause)
}

/** How long one waits for the record, in milliseconds, and who is told that one does. */
export interface Patience {
  readonly patienceMs: number
  onWait(error: unknown): void
}

/** Asks until the record is there, as long as patience lasts; then its last error is the answer. Tells once that it waits. */
export async function onceThere<T>(
  ask: () => Promise<T>,
  { patienceMs, onWait }: Patience,
): Promise<T> {
  const until = Date.now() + patienceMs
  for (let asked = 0; ; asked += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!isAway(error) || Date.now() > until) throw error
      if (asked === 0) onWait(error)
      await sleep(restMs)
    }
  }
}

const restMs = 250
