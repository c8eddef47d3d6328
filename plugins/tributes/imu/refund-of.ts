const dayMs = 86_400_000
const smallest = 1200

/** The tax as it is paid: rounded to the euro (L. 296/2006 art. 1 c. 166). In cents. */
export const rounded = (cents: number): number => Math.round(cents / 100) * 100

/** What was paid above what was due, in cents; nothing below 12 euro (L. 296/2006 art. 1 c. 168, L. 289/2002 art. 25). */
export function refundOf(paid: number, due: number): number {
  const over = paid - rounded(due)
  return over < smallest ? 0 : over
}

/** Whether a refund is asked for more than five years after the payment (L. 296/2006 art. 1 c. 164). */
export function isBarred(paidOn: string, askedOn: string): boolean {
  const year = Number(paidOn.slice(0, 4)) + 5
  return askedOn > `${year}${paidOn.slice(4)}`
}

/** The years through which interest runs. */
export function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Simple interest in cents from the day of payment to a day, each year at its own rate (L. 296/2006 art. 1 c. 165). */
export function interestOn(
  cents: number,
  { from, to }: { readonly from: string; readonly to: string },
  rateOf: (year: number) => number,
): number {
  const parts = yearsBetween(from, to).map((year) => {
    const begin = Math.max(Date.parse(from), Date.UTC(year - 1, 11, 31))
    const end = Math.min(Date.parse(to), Date.UTC(year, 11, 31))
    return (cents * rateOf(year) * (end - begin)) / dayMs / 365
  })
  return Math.round(parts.reduce((sum, part) => sum + part, 0))
}
