import { defineFault } from '../../operation/fault.ts'

/** The tenant demands a second factor, and the person has not set one up yet. */
export const secondFactorNeeded = defineFault('identity.second-factor-needed', 403)

/** The code is wrong or was used, or the passkey is not one of this person's. */
export const factorNotValid = defineFault('identity.factor-not-valid', 401)

/** No such passkey or authenticator is the person's. */
export const unknownFactor = defineFault('identity.factor-unknown', 404)

/** The tenant demands a second factor, and this is the last one. */
export const lastFactor = defineFault('identity.last-factor', 409)

/** The invitation was used, has expired, or never was. */
export const invitationNotValid = defineFault('identity.invitation-not-valid', 410)

/** The password is shorter than is taken. */
export const passwordTooShort = defineFault<{ least: number }>('identity.password-too-short', 422)

/** The password is among the first that anybody tries. */
export const passwordTooCommon = defineFault('identity.password-too-common', 422)

/** The password holds the person's name or address. */
export const passwordTooPersonal = defineFault('identity.password-too-personal', 422)

/** The old password does not fit. */
export const passwordWrong = defineFault('identity.password-wrong', 401)

/** The tenant has no provider of its own for staff. */
export const noProvider = defineFault('identity.no-provider', 404)

/** The tenant's provider knows the person, but gives them no role here. */
export const noGroup = defineFault('identity.no-group', 403)

/** Only staff have passwords and factors. */
export const staffOnly = defineFault('identity.staff-only', 403)
