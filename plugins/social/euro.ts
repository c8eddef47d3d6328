const inItalian = new Intl.NumberFormat('it', {
  style: 'currency',
  currency: 'EUR',
  useGrouping: 'always',
})

/** Cents as Italians write an amount: `2.037,00 €`. */
export function euro(cents: number): string {
  return inItalian.format(cents / 100)
}

/** Euros, as settings hold them, in cents. */
export function centsIn(euros: number): number {
  return Math.round(euros * 100)
}
