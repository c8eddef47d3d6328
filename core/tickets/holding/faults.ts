import { defineFault } from '../../operation/fault.ts'

/** Nobody has the ticket: there is nothing to give back. */
export const notHeld = defineFault<{ code: string }>('ticket.nobody-has-it', 409)

/** The colleague does not work at the tickets of this office. */
export const cannotHand = defineFault<{ staff: string }>('ticket.cannot-hand', 409)
