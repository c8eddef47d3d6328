/** Euros, as settings hold them, in cents. */
export function centsIn(euros: number): number {
  return Math.round(euros * 100)
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
