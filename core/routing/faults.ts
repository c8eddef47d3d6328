import { defineFault } from '../operation/fault.ts'

/** Rules that say what the service does not ask, or nobody can answer; each with its place, the field and why. */
export const rulesNotValid = defineFault<{
  errors: readonly { readonly position: number; readonly field: string; readonly message: string }[]
}>('routing.rules-not-valid', 400)

/** Somebody changed the rules since the caller read them. */
export const rulesHaveChanged = defineFault('routing.has-changed', 409)

/** The other organisation does not offer the service, or is this one. */
export const cannotRouteTo = defineFault<{ tenant: string }>('routing.cannot-route-to', 409)
