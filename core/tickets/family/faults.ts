import { defineFault } from '../../operation/fault.ts'

/** The two tickets cannot become one; `why` says what stands in the way. */
export const cannotMerge = defineFault<{ why: string }>('ticket.cannot-merge', 409)

/** There is no such office, or the ticket is there already. */
export const cannotTransfer = defineFault<{ office: string }>('ticket.cannot-transfer', 409)

/** A chosen attachment is not one of the ticket. */
export const attachmentUnknown = defineFault<{ file: string }>('ticket.attachment-unknown', 422)

/** The child was opened by what is taken back, and its lifecycle knows no way to withdraw it. */
export const cannotWithdraw = defineFault<{ code: string }>('ticket.cannot-withdraw', 409)
