/** Decides how long a plugin that stopped stays away. */
export interface Breaker {
  /** Notes a stop and tells after how many milliseconds the next start may be tried. */
  fail(now: number): number
  isOpen(now: number): boolean
}

/** When a breaker opens and how long it waits. */
export interface BreakerRules {
  readonly failures: number
  readonly firstDelayMs: number
  readonly coolDownMs: number
}

const MINUTE = 60_000

/** Doubles the wait with every stop within a minute; the last allowed stop opens the circuit. */
export function createBreaker({ failures, firstDelayMs, coolDownMs }: BreakerRules): Breaker {
  let stops: number[] = []
  const recent = (now: number) => (stops = stops.filter((at) => now - at < MINUTE))
  const isOpen = (now: number) => recent(now).length >= failures
  return {
    isOpen,
    fail: (now) => {
      stops.push(now)
      const delay = firstDelayMs * 2 ** (recent(now).length - 1)
      return isOpen(now) ? coolDownMs : Math.min(delay, coolDownMs)
    },
  }
}
