import { z } from 'zod'

// Control and format characters turn text around or hide it: in a name they only deceive.
const printable = /^\P{C}*$/u

/** A line that people typed: trimmed, not empty, nothing that cannot be seen. */
export const Line = (longest: number) => z.string().trim().min(1).max(longest).regex(printable)

/** A name in Italian, and in English where there is one. */
export const Named = z.object({ it: Line(120), en: Line(120).optional() }).strict()

/** An address in small letters, as it is compared. */
export const Mailbox = z.string().trim().toLowerCase().pipe(z.email().max(200))
