import type { Problem } from '../../kit/problem.ts'

const least = 2
const most = 60

/** Does something again by itself, later each time, as long as whoever should answer is away. */
export interface Resend {
  /** Waits as long as was asked for, and does it again; false where waiting does not help. */
  after(problem: Problem): boolean
  /** Nothing is done again by itself, and the next wait is a short one. */
  stop(): void
}

/** Waits between tries are doubled, and differ from one reader to the next: not everybody comes back at once. */
export function createResend(again: () => void, random: () => number = Math.random): Resend {
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    after(problem) {
      clearTimeout(timer)
      if (problem.status !== 503) return false
      timer = setTimeout(again, secondsBefore(problem, tries++) * (1 + random() / 2) * 1000)
      return true
    },
    stop() {
      clearTimeout(timer)
      tries = 0
    },
  }
}

function secondsBefore({ facts: { retryAfter } }: Problem, tries: number): number {
  const asked = typeof retryAfter === 'number' ? retryAfter : least
  return Math.min(most, Math.max(least, asked) * 2 ** tries)
}
