import { z } from 'zod'
import type { Action } from '../access/vocabulary.ts'

/** Which ticket, by its id. */
export const Id = z.object({ id: z.uuid() }).strict()

/** Which report, by its code. */
export const Code = z.object({ code: z.string().min(4).max(40) }).strict()

/** The need of an operation on tickets. */
export const may = (action: Action) => ({ action, subject: 'ticket' as const })
