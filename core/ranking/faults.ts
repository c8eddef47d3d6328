import { defineFault } from '../operation/fault.ts'

/** The service has no ranking, or none that was published. */
export const unknownRanking = defineFault<{ service: string }>('ranking.unknown', 404)

/** No request takes part. */
export const nobodyToRank = defineFault<{ service: string }>('ranking.nobody', 409)

/** It would be published on a day that is past. */
export const rankingDayIsPast = defineFault<{ day: string }>('ranking.day-is-past', 422)

/** The final ranking waits for the provisional one, and for the time to appeal. */
export const finalTooSoon = defineFault<{ day: string | null }>('ranking.final-too-soon', 409)
