import { defineFault } from '../operation/fault.ts'

/** The step is not in trouble any more. */
export const noSuchTrouble = defineFault<{ step: string }>('tickets.no-such-trouble', 409)

/** What the law demands, or another organisation waits for, is not left out. */
export const cannotBeSkipped = defineFault<{ step: string }>('tickets.step-cannot-be-skipped', 409)
