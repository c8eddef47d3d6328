import { identityCardBooking } from './identity-card/identity-card-booking.ts'
import { identityCardSpecialCases } from './identity-card/identity-card-special-cases.ts'

/** Fact sheets on the identity card. */
export const identityCard = [...identityCardBooking, ...identityCardSpecialCases]
