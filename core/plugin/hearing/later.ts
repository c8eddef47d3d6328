/** So often an event is told before it is left aside. */
export const mostTries = 10

const FIRST_MS = 2000
const LONGEST_MS = 60 * 60 * 1000

/** How long to wait before an event is told again: twice as long each time, an hour at most, never quite the same. */
export function laterMs(tries: number, chance: () => number = Math.random): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1))
  return Math.round(wait * (0.5 + chance() / 2))
}
