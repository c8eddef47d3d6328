import { defineFault } from '../operation/fault.ts'

/** No such ticket, or none that the caller may know of. */
export const unknownTicket = defineFault<{ ticket: string }>('ticket.unknown', 404)

/** Somebody changed the ticket since the caller read it. */
export const ticketHasChanged = defineFault<{ by: string; version: number }>(
  'ticket.has-changed',
  409,
)

/** Somebody else took charge first. */
export const ticketIsTaken = defineFault<{ by: string }>('ticket.is-taken', 409)

/** The lifecycle has no such move here; `why` says what would open it. */
export const moveNotAllowed = defineFault<{ move: string; state: string; why: string }>(
  'ticket.move-not-allowed',
  409,
)

/** The move needs words to the other side. */
export const messageNeeded = defineFault<{ move: string }>('ticket.message-needed', 422)

/** A picture named in the answers is not there, or belongs to somebody else. */
export const photoUnknown = defineFault<{ photo: string }>('ticket.photo-unknown', 422)

/** The other organisation does not offer the service. */
export const cannotRefer = defineFault<{ tenant: string }>('ticket.cannot-refer', 409)

/** A ticket with its outcome is not divided, handed over or given children. */
export const hasEnded = defineFault<{ code: string }>('ticket.is-ended', 409)
