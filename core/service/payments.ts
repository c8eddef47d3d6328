/** Something that is paid for a service: how much, and within how many days of its issue. */
export interface PaymentRule {
  /** In cents; or reckoned for each ticket by an activity, whose outcome says what is owed and by when. */
  readonly amount: number | 'reckoned'
  /** The days in which a fixed amount can be paid; without an end where nothing is said. */
  readonly withinDays?: number
}

/** The payments of a service, by name. */
export type Payments = Readonly<Record<string, PaymentRule>>
