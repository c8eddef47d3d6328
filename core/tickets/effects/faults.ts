import { defineFault } from '../../operation/fault.ts'

/** Nobody of the office can be given a ticket now. */
export const noOneToAssign = defineFault('effect.no-one-to-assign', 503)

/** The service says nothing under the name of the notice. */
export const noticeUnknown = defineFault<{ notice: string }>('effect.notice-unknown', 422)

/** No such effect waits to be repaired so. */
export const cannotRepair = defineFault<{ effect: string }>('effect.cannot-repair', 409)
