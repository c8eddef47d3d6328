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
