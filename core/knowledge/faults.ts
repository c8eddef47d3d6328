import { defineFault } from '../operation/fault.ts'

/** No such fact sheet, or not for the reader. */
export const unknownSheet = defineFault<{ sheet: string }>('sheet.unknown', 404)
