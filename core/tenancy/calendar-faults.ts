import { defineFault } from '../operation/fault.ts'

/** Somebody changed the calendar since the caller read it, or the file was previewed. */
export const calendarHasChanged = defineFault<{ by: string; version: number }>(
  'calendars.has-changed',
  409,
)

/** The calendar of the tenant has nothing above it from which it could be taken. */
export const nothingAbove = defineFault('calendars.nothing-above', 422)

/** More closures than a calendar can have: old ones must be removed first. */
export const tooManyClosures = defineFault<{ limit: number }>('calendars.too-many-closures', 422)
