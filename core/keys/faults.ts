import { defineFault } from '../operation/fault.ts'

/** No key of this tenant goes by that id. */
export const unknownKey = defineFault('keys.unknown', 404)

/** The key was revoked or has expired: a new one is needed. */
export const keyIsOver = defineFault('keys.is-over', 409)

/** Something was asked for a key that no key may do. */
export const notForKeys = defineFault<{ names: string }>('keys.not-for-keys', 422)

/** The key would be over before it begins. */
export const endsTooSoon = defineFault('keys.ends-too-soon', 422)
