import { defineFault } from '../operation/fault.ts'

/** No payment of this organisation has this notice number. */
export const unknownNotice = defineFault<{ nav: string }>('payment.unknown', 404)

/** What was paid is not what is owed. */
export const otherAmount = defineFault<{ nav: string; owed: number }>('payment.other-amount', 409)

/** It was paid before, by another receipt. */
export const alreadyPaid = defineFault<{ nav: string }>('payment.already-paid', 409)

/** It was taken back before it was paid. */
export const paymentCancelled = defineFault<{ nav: string }>('payment.cancelled', 409)

/** The service declares no such payment. */
export const paymentUndeclared = defineFault<{ payment: string }>('payment.undeclared', 422)
