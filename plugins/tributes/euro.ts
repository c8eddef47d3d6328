const inItalian = new Intl.NumberFormat('it', { style: 'currency', currency: 'EUR' })

/** Cents as Italians write an amount: `176,55 €`. */
export function euro(cents: number): string {
  return inItalian.format(cents / 100)
}
