/** Something that is paid for a service: how much, and within how many days of its issue. */
export interface PaymentRule {
  /** In cents. */
  readonly amount: number
  /** The days in which it can be paid; without an end where nothing is said. */
  readonly withinDays?: number
}

/** The payments of a service, by name. */
export type Payments = Readonly<Record<string, PaymentRule>>
