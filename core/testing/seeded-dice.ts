/** Chance that falls the same way at every run. */
export interface Dice {
  /** A whole number from 0 to `most`, both included. */
  upTo(most: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Dice that a seed makes (mulberry32). */
export function seededDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    const first = Math.imul(state ^ (state >>> 15), state | 1)
    const second = (first + Math.imul(first ^ (first >>> 7), first | 61)) ^ first
    return ((second ^ (second >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    upTo: (most) => Math.floor(next() * (most + 1)),
    chance: (share) => next() < share,
    pick(from) {
      const picked = from[Math.floor(next() * from.length)]
      if (picked === undefined) throw new RangeError('There is nothing to pick from')
      return picked
    },
  }
}
