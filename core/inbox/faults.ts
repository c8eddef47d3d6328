import { defineFault } from '../operation/fault.ts'

/** No such filter, or one of somebody else. */
export const unknownFilter = defineFault<{ filter: string }>('filters.unknown', 404)

/** The keeper has another filter of that name. */
export const filterNameIsTaken = defineFault<{ name: string }>('filters.name-is-taken', 409)

/** More filters than a list can show. */
export const tooManyFilters = defineFault<{ most: number }>('filters.too-many', 409)

/** No such standard answer. */
export const unknownAnswer = defineFault<{ answer: string }>('answers.unknown', 404)

/** Somebody changed the standard answer since the caller read it. */
export const answerHasChanged = defineFault<{ by: string; version: number }>(
  'answers.has-changed',
  409,
)

/** Nothing of a ticket has these names: whoever reads the answer would see the braces. */
export const unknownPlaces = defineFault<{ places: string; known: string }>(
  'answers.unknown-places',
  422,
)
