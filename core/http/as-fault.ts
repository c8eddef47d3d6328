import { z } from 'zod'
import { isAway } from '../database/away.ts'
import type { Fault } from '../operation/fault.ts'
import { inputNotValid, recordAway, unforeseen } from './faults.ts'

/** What an unexpected error means to a caller: the record is away, or something nobody foresaw. */
export function asFault(error: unknown): Fault {
  if (error instanceof z.ZodError) return inputNotValid({ errors: issuesOf(error) })
  return isAway(error) ? recordAway({ retryAfter: 2 }) : unforeseen({})
}

/** The fields that do not fit. */
export function issuesOf(error: z.ZodError): { field: string; message: string }[] {
  return error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
}
