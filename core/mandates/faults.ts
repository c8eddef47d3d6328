import { defineFault } from '../operation/fault.ts'

/** There is no such mandate, or none that the caller may see. */
export const unknownMandate = defineFault<{ mandate: string }>('mandate.unknown', 404)

/** The mandate chosen was revoked or has ended: nothing goes on until the citizen chooses again. */
export const notStanding = defineFault('mandate.not-standing', 409)

/** The mandate does not cover this service. */
export const outsideMandate = defineFault<{ name: string; title: string }>(
  'mandate.does-not-cover',
  403,
)

/** The fiscal code, or the company's number, is not well formed. */
export const codeNotWellFormed = defineFault<{ code: string }>('mandate.code-not-valid', 422)

/** Nobody gives a mandate to themselves. */
export const toOneself = defineFault('mandate.to-oneself', 422)

/** The days do not fit: the end before the beginning or in the past, or longer than a year. */
export const daysNotValid = defineFault<{ from: string; to: string }>('mandate.days-not-valid', 422)

/** A mandate of this kind must say what it covers. */
export const scopeNeeded = defineFault('mandate.scope-needed', 422)

/** A parent acts for a child: whose birthdate must be known, and who is not of age. */
export const notAMinor = defineFault('mandate.not-a-minor', 422)

/** The evidence is no file that the recorder uploaded. */
export const evidenceUnknown = defineFault<{ evidence: string }>('mandate.evidence-unknown', 422)

/** Whoever gives this mandate must be a company, or must not be one. */
export const wrongParty = defineFault('mandate.wrong-party', 422)

/** Only in a citizen's own name: not while acting for somebody else. */
export const ownNameNeeded = defineFault('mandate.own-name-needed', 403)
