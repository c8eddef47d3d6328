import { defineFault } from '../operation/fault.ts'

/** More days than can be looked through at once. */
export const timeTooLong = defineFault<{ days: number }>('audit.time-too-long', 422)
