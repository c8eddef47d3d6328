/** Throws that look like chance and are the same each time, from the same seed. */
export interface Dice {
  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number
  /** One of the choices. */
  pick<const C extends readonly [unknown, ...unknown[]]>(choices: C): C[number]
  /** True in so many of a hundred throws. */
  chance(percent: number): boolean
}

/** Dice that always fall the same way. */
export function createDice(seed: number): Dice {
  let state = seed
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    chance: (percent) => next() * 100 < percent,
  }

  // Mulberry32: small, quick and even enough for names and birthdays.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
