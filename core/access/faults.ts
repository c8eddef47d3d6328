import { defineFault } from '../operation/fault.ts'

/** The actor is known but holds no role that allows this. */
export const notAllowed = defineFault<{ action: string; subject: string }>(
  'access.not-allowed',
  403,
)

/** Somebody must sign in first. */
export const signInNeeded = defineFault<{ level?: number }>('access.sign-in-needed', 401)
