const long = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' })
const roman = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })

/** An ISO day as Italians write it: `3 novembre 2026`. */
export function italianDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`))
}

/** The day of an instant on Italy's clocks, which late in the evening is ahead of UTC. */
export function romanDay(instant: string): string {
  return roman.format(new Date(instant))
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
