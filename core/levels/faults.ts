import { defineFault } from '../operation/fault.ts'

/** The tenant has no such level. */
export const unknownLevel = defineFault<{ level: string }>('levels.unknown', 404)

/** Somebody changed the level since the caller read it. */
export const levelHasChanged = defineFault<{ by: string; version: number }>(
  'levels.has-changed',
  409,
)

/** Another level, perhaps one that was removed, has the name. */
export const levelIsThere = defineFault<{ level: string }>('levels.is-there', 409)

/** A level names a service that the tenant does not offer. */
export const levelOfNoService = defineFault<{ service: string }>('levels.service-not-offered', 422)

/** The compensation is for a promise that the level does not make. */
export const breachOfNothing = defineFault<{ kind: string }>('levels.breach-of-nothing', 422)

/** The ticket's promises stand still already. */
export const alreadyHeld = defineFault('ticket.already-held', 409)

/** The ticket's promises run already. */
export const notHeld = defineFault('ticket.not-held', 409)

/** What has ended cannot be held, nor become more urgent. */
export const ticketHasEnded = defineFault('ticket.has-ended', 409)

/** The tenant has no such compensation, or none that the caller may know of. */
export const unknownCompensation = defineFault<{ compensation: string }>(
  'compensations.unknown',
  404,
)

/** The compensation was settled, or changed, since the caller read it. */
export const compensationHasChanged = defineFault<{ by: string }>('compensations.has-changed', 409)
