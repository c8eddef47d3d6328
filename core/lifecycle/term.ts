/** How long a procedure may take, as data: an amount of calendar days, working days or working hours. */
export type Term = { unit: 'days' | 'working-days' | 'working-hours'; amount: number }

/** A term in calendar days, as the law counts by default. */
export function days(amount: number): Term {
  return { unit: 'days', amount }
}

/** A term in days on which the office works. */
export function workingDays(amount: number): Term {
  return { unit: 'working-days', amount }
}

/** A term in hours during which the office works. */
export function workingHours(amount: number): Term {
  return { unit: 'working-hours', amount }
}

/** Half of a term, never less than one: what is left to whoever has substitute powers (L. 241/1990 art. 2 c. 9-ter). */
export function halved({ unit, amount }: Term): Term {
  return { unit, amount: Math.max(1, Math.ceil(amount / 2)) }
}
