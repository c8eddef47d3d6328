import { defineFault } from '../operation/fault.ts'

/** A term was suspended a second time; the law allows one suspension (L. 241/1990 art. 2 c. 7). */
export const clockAlreadySuspended = defineFault<{ since: string }>('clock.already-suspended', 409)

/** A calendar has no working day in the ten years that follow a day. */
export const calendarNeverOpens = defineFault<{ after: string }>('calendar.never-opens', 422)
