import { coefficientOf } from './coefficient.ts'

/** How a property is used, as far as the tax depends on it. */
export const uses = ['main-home', 'appurtenance', 'agreed-rent', 'loan-to-family', 'other'] as const

/** What halves the base beside its use (L. 160/2019 art. 1 c. 747 a, b). */
export const conditions = ['none', 'historic', 'unfit'] as const

/** A property in one year. */
export interface Property {
  readonly category: string
  /** The land registry's income, in cents. */
  readonly income: number
  /** The share that is held, 0 to 1. */
  readonly share: number
  /** Months of the year, 0 to 12; a month counts when more than half of its days are held (c. 761). */
  readonly months: number
  readonly use: (typeof uses)[number]
  readonly condition: (typeof conditions)[number]
}

/** The base of the tax in cents: income, five per cent more, the coefficient; half where the law halves it (c. 745, 747). */
export function baseOf({ category, income, use, condition }: Property): number {
  const isHalved = condition !== 'none' || use === 'loan-to-family'
  return (income * 105 * coefficientOf(category)) / (isHalved ? 200 : 100)
}

/** Whether nothing is due: the main home, but for stately ones, and what belongs to it (c. 740, 741). */
export function isExempt({ category, use }: Property): boolean {
  if (use === 'main-home') return category.startsWith('A/') && !isStately(category)
  return use === 'appurtenance' && ['C/2', 'C/6', 'C/7'].includes(category)
}

/** Which rate of the council applies: that of main homes, of agreed rents, of group D, or the ordinary one. */
export function rateNameOf({ category, use }: Property): string {
  if (use === 'main-home' || use === 'appurtenance') return 'imu.rate.main-home'
  if (use === 'agreed-rent') return 'imu.rate.agreed-rent'
  return category.startsWith('D/') ? 'imu.rate.productive' : 'imu.rate.other'
}

/**
 * The tax of the year in cents, at a rate (0.0106 is 10.6 per thousand): base, rate, share, months; a quarter
 * less for agreed rents (c. 760), 200 euro a year less for a stately main home (c. 749).
 */
export function imuOf(property: Property, rate: number): number {
  if (isExempt(property)) return 0
  const part = property.months / 12
  const whole = baseOf(property) * rate * property.share * part
  if (property.use === 'agreed-rent') return Math.round(whole * 0.75)
  return Math.max(0, Math.round(whole - deductionOf(property) * part))
}

const isStately = (category: string) => ['A/1', 'A/8', 'A/9'].includes(category)

const deductionOf = ({ use, share }: Property) => (use === 'main-home' ? 20_000 * share : 0)
