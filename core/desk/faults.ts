import { defineFault } from '../operation/fault.ts'

/** No such call, or not in this organisation. */
export const unknownCall = defineFault<{ call: string }>('call.unknown', 404)

/** Somebody else changed the call meanwhile. */
export const callHasChanged = defineFault<{ version: number }>('call.has-changed', 409)

/** Another operator has the call. */
export const callIsTaken = defineFault<{ by: string }>('call.is-taken', 409)

/** The call is closed already. */
export const callIsClosed = defineFault<{ call: string }>('call.is-closed', 409)

/** The event cannot follow what is known of the call: its end came before its beginning. */
export const eventOutOfOrder = defineFault<{ kind: string; state: string }>(
  'call.event-out-of-order',
  409,
)

/** The operator must tick two things that the caller said rightly before personal data are shown. */
export const checksNeeded = defineFault<{ needed: number }>('call.checks-needed', 422)

/** No such person. */
export const unknownPerson = defineFault<{ person: string }>('person.unknown', 404)
