import { defineFault } from '../operation/fault.ts'

/** The engine took documents or settings and then could not work them in. */
export const searchIsNotUpdated = defineFault<{ reason: string }>('search.is-not-updated', 503)
