/** Tells whether so much more still fits into the present stretch of time. */
export type Allowance = (amount: number, now: number) => boolean

/** Lets an amount through in each stretch of so many milliseconds, counted from its first use. */
export function createAllowance(amount: number, everyMs: number): Allowance {
  let since = Number.NEGATIVE_INFINITY
  let used = 0
  return (more, now) => {
    if (now - since >= everyMs) [since, used] = [now, 0]
    used += more
    return used <= amount
  }
}
