import { addDays, defineCalendar, nationalHolidays, nextNonHoliday } from '@dime/core'

const calendar = defineCalendar({ holidays: nationalHolidays() })

/** The last day to say who was driving: sixty days from the notice, never a holiday (art. 126-bis c. 2 CdS). */
export function lastDay(notifiedOn: string): string {
  return nextNonHoliday(calendar, addDays(notifiedOn, 60))
}

/** What the data say, as far as rules look at them. */
export interface DriverFacts {
  readonly violationOn: string
  readonly notifiedOn: string
  /** ISO day. */
  readonly receivedOn: string
  readonly isKnown: boolean
  readonly isOther: boolean
  readonly isSigned: boolean
  readonly licenceIssuedOn?: string | undefined
  readonly licenceExpiresOn?: string | undefined
}

/** What an office must look at before it decides. */
export type Remark =
  | 'late'
  | 'notified-before-violation'
  | 'licence-not-yet-issued'
  | 'licence-expired'
  | 'not-signed'
  | 'driver-unknown'

/** What is odd in the data, the gravest first. */
export function remarksOn(facts: DriverFacts): Remark[] {
  const { violationOn, licenceIssuedOn, licenceExpiresOn } = facts
  const found: readonly (readonly [boolean, Remark])[] = [
    [facts.receivedOn > lastDay(facts.notifiedOn), 'late'],
    [facts.notifiedOn < violationOn, 'notified-before-violation'],
    [licenceIssuedOn !== undefined && licenceIssuedOn > violationOn, 'licence-not-yet-issued'],
    [licenceExpiresOn !== undefined && licenceExpiresOn < violationOn, 'licence-expired'],
    [facts.isOther && !facts.isSigned, 'not-signed'],
    [!facts.isKnown, 'driver-unknown'],
  ]
  return found.filter(([is]) => is).map(([, remark]) => remark)
}
