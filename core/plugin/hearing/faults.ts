import { defineFault } from '../../operation/fault.ts'

/** There is no such event that a plugin could not hear; perhaps it was told meanwhile. */
export const unknownHearing = defineFault<{ hearing: string }>('hearing.unknown', 404)
