/** The day of Italy's clocks at an instant, ISO: late in the evening it is ahead of UTC. */
export function romanDay(instant: string): string {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', dateStyle: 'short' })
  return calendar.format(new Date(instant))
}
