import { setTimeout as sleep } from 'node:timers/promises'
import { recordAway } from './faults.ts'

const usual = 5

/** Waits for work, but never longer than it may take (five seconds); faults: record.away. What was begun ends by its own limits. */
export async function withinDeadline<T>(work: Promise<T>, seconds = usual): Promise<T> {
  const waiting = new AbortController()
  const late = sleep(seconds * 1000, undefined, { signal: waiting.signal }).then(() => {
    throw recordAway({ retryAfter: 5 })
  })
  try {
    return await Promise.race([work, late])
  } finally {
    waiting.abort()
    late.catch(() => undefined)
  }
}
