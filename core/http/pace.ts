import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { tooManyRequests } from './faults.ts'

/** How fast somebody unknown may add things. */
export interface Pace {
  /** Counts one more from a network; faults: http.too-many-requests. */
  demand(network: string): Promise<void>
}

/** A pace of so many a minute and network, counted by each node for itself; without a number there is none. */
export function createPace(perMinute: number | undefined): Pace {
  if (perMinute === undefined) return { demand: async () => undefined }
  const counts = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async demand(network) {
      await counts.consume(network).catch((error: unknown) => {
        if (!(error instanceof RateLimiterRes)) throw error
        throw tooManyRequests({ retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) })
      })
    },
  }
}
