import { defineFault } from '../operation/fault.ts'

/** No operation or page goes by that name. */
export const notHere = defineFault<{ name: string }>('http.not-here', 404)

/** The operation is asked for with the other method. */
export const methodNotAllowed = defineFault<{ allowed: string }>('http.method-not-allowed', 405)

/** The body is larger than is taken; bytes. */
export const bodyTooLarge = defineFault<{ limit: number }>('http.body-too-large', 413)

/** The body is not JSON. */
export const notJson = defineFault('http.not-json', 400)

/** The body does not say that it is JSON. */
export const notJsonType = defineFault('http.not-json-type', 415)

/** The input does not fit the operation; `errors` names each field. */
export const inputNotValid = defineFault<{
  errors: readonly { readonly field: string; readonly message: string }[]
}>('http.input-not-valid', 422)

/** The record does not answer now. */
export const recordAway = defineFault<{ retryAfter: number }>('record.away', 503)

/** An Idempotency-Key is 8 to 100 letters, digits, dashes or underscores. */
export const keyNotValid = defineFault('http.idempotency-key-not-valid', 400)

/** The same key came with another body. */
export const keyReused = defineFault('http.idempotency-key-reused', 422)

/** Something broke that nobody foresaw. */
export const unforeseen = defineFault('http.unforeseen', 500)

/** More came from one network than is taken in a minute; wait so many seconds. */
export const tooManyRequests = defineFault<{ retryAfter: number }>('http.too-many-requests', 429)
