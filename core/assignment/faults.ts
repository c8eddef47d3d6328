import { defineFault } from '../operation/fault.ts'

/** Somebody changed the setting since the caller read it. */
export const allotmentHasChanged = defineFault<{ by: string; version: number }>(
  'assignments.has-changed',
  409,
)

/** A rule names somebody who gets no tickets of the office. */
export const notInOffice = defineFault<{ staff: string }>('assignments.unknown-staff', 422)

/** No such absence, or none that the caller may know of. */
export const unknownAbsence = defineFault<{ absence: string }>('absences.unknown', 404)

/** The person is away on some of these days already; `days` says which, in words. */
export const absencesOverlap = defineFault<{ from: string; to: string; days: string }>(
  'absences.overlap',
  409,
)
