import { defineFault } from '../operation/fault.ts'

/** The tenant has no such office. */
export const unknownOffice = defineFault<{ office: string }>('offices.unknown', 404)

/** Somebody changed the office since the caller read it. */
export const officeHasChanged = defineFault<{ by: string; version: number }>(
  'offices.has-changed',
  409,
)

/** Another office, perhaps a closed one, has the code. */
export const codeIsTaken = defineFault<{ code: string }>('offices.code-is-taken', 409)

/** An office would stand below itself. */
export const wouldCircle = defineFault<{ office: string }>('offices.would-circle', 409)

/** The office is closed: nothing goes below it, nothing is left to it. */
export const officeIsClosed = defineFault<{ office: string }>('offices.is-closed', 409)

/** Offices that are open stand below the one that would close. */
export const hasOfficesBelow = defineFault<{ count: number }>('offices.has-offices-below', 409)

/** The office that would follow the tickets is the one that closes. */
export const needsAnotherOffice = defineFault('offices.needs-another', 422)
