import { defineFault } from './fault.ts'

/** What a file would change has changed since it was previewed. */
export const importHasChanged = defineFault('import.has-changed', 409)

/** The file is no table, or a quotation mark in it is never closed. */
export const notATable = defineFault<{ line: number }>('import.not-a-table', 422)

/** The first line of the file does not name every column. */
export const columnsMissing = defineFault<{ columns: string }>('import.columns-missing', 422)

/** The file has more lines than are taken at once. */
export const tooManyLines = defineFault<{ limit: number }>('import.too-many-lines', 422)
