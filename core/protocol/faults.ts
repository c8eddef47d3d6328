import { defineFault } from '../operation/fault.ts'

/** No such registration, or none that the caller may know of. */
export const unknownRegistration = defineFault<{ registration: string }>('protocol.unknown', 404)

/** It was annulled before: what stands in a register is not changed twice. */
export const alreadyAnnulled = defineFault<{ number: string }>('protocol.already-annulled', 409)
