import { defineFault } from '../operation/fault.ts'

/** No such file or document, or none that the caller may know of. */
export const unknownDocument = defineFault<{ document: string }>('document.unknown', 404)

/** The file's content is of no kind that is taken, whatever its name says. */
export const fileNotTaken = defineFault<{ name: string; found: string }>('file.not-taken', 415)

/** The file is larger than is taken; `limit` in megabytes. */
export const fileTooLarge = defineFault<{ name: string; limit: number }>('file.too-large', 413)
