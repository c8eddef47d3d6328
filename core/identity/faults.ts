import { defineFault } from '../operation/fault.ts'

/** E-mail and password do not fit; which of the two is not said. */
export const notRecognised = defineFault('identity.not-recognised', 401)

/** Too many wrong passwords or codes: wait; `retryAfter` in seconds. */
export const tooManyAttempts = defineFault<{ minutes: number; retryAfter: number }>(
  'identity.too-many-attempts',
  429,
)

/** The token or session is not valid any more, or never was here. */
export const tokenNotValid = defineFault('identity.token-not-valid', 401)

/** The one-time code was used, has expired or belongs to another page. */
export const codeNotValid = defineFault('identity.code-not-valid', 401)

/** The page to return to is not on one of the tenant's sites. */
export const returnNotAllowed = defineFault<{ origin: string }>('identity.return-not-allowed', 403)

/** A page of another site tried to act with the operator's session. */
export const foreignOrigin = defineFault<{ origin: string }>('identity.foreign-origin', 403)

/** A dangerous act asks who one is once more: prove it, then repeat. */
export const proofNeeded = defineFault<{ minutes: number }>('identity.proof-needed', 403)

/** The session is not there, or is somebody else's. */
export const unknownSession = defineFault<{ session: string }>('identity.session-unknown', 404)
