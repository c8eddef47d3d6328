import { imuOf, isExempt, rateNameOf } from '../imu/imu-of.ts'
import { interestOn, refundOf, yearsBetween } from '../imu/refund-of.ts'
import type { RateTable } from '../rates/rates.ts'
import type { Claim } from './claim.ts'

/** What was due and what comes back, in cents; or the rate that nobody decided. */
export type Sums =
  | {
      readonly is: 'reckoned'
      readonly due: number
      readonly refund: number
      readonly interest: number
    }
  | { readonly is: 'missing'; readonly rate: string; readonly year: number }

/** Reckons a claim on a day: the tax of its year, what was paid above it, and interest from the payment on. */
export async function reckonClaim(
  { year, property, paid, paidOn }: Claim,
  { table, day }: { readonly table: RateTable; readonly day: string },
): Promise<Sums> {
  const name = rateNameOf(property)
  const rate = isExempt(property) ? 0 : (await table.ofYear(year)).get(name)
  if (rate === undefined) return { is: 'missing', rate: name, year }
  const due = imuOf(property, rate)
  const refund = refundOf(paid, due)
  const legal = new Map<number, number>()
  for (const one of yearsBetween(paidOn, day)) {
    const found = (await table.ofYear(one)).get('interest.legal')
    if (found === undefined) return { is: 'missing', rate: 'interest.legal', year: one }
    legal.set(one, found)
  }
  const interest = interestOn(refund, { from: paidOn, to: day }, (one) => legal.get(one) ?? 0)
  return { is: 'reckoned', due, refund, interest }
}
