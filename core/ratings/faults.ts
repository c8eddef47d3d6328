import { defineFault } from '../operation/fault.ts'

/** Only what is concluded can be rated. */
export const notEnded = defineFault('rating.not-ended', 409)

/** Each request is rated once. */
export const alreadyRated = defineFault('rating.given', 409)

/** Difficulties go with few stars, what was liked with many. */
export const reasonsDoNotFit = defineFault<{ stars: number }>('rating.reasons-do-not-fit', 422)
