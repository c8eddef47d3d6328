import { defineFault } from '../../operation/fault.ts'
import type { Level } from './level.ts'

/** The identity provider does not answer, or says itself that it cannot now; trying again later helps. */
export const providerAway = defineFault<{ issuer: string }>('identity.provider-away', 503)

/** The identity provider answers, but not in the way that was agreed: ours or theirs to put right. */
export const providerFaulty = defineFault<{ issuer: string; error: string }>(
  'identity.provider-faulty',
  502,
)

/** The person, or the provider for them, said no: consent refused, code wrong, sign-in given up. */
export const signInRefused = defineFault<{ reason: string }>('identity.sign-in-refused', 403)

/** The provider vouches for less than the service asks. */
export const levelTooLow = defineFault<{ asked: Level; given: Level | 0 }>(
  'identity.level-too-low',
  403,
)

/** The sign-in took too long or its answer was used before; it starts again from the service. */
export const signInExpired = defineFault('identity.sign-in-expired', 410)

/** The answer does not belong to this sign-in, or was not signed by the provider. */
export const answerForged = defineFault<{ check: string }>('identity.answer-forged', 400)

/** The provider vouches for the person but leaves out what a service cannot do without. */
export const attributesMissing = defineFault<{ missing: readonly string[] }>(
  'identity.attributes-missing',
  502,
)
