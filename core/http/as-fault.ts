import { z } from 'zod'
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

// Class 08: no connection; 57: the server stops or a statement ran too long; 53: no room or connections left.
const away = /^(08|57|53)|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/
const awayWords = /timeout|terminated|Connection|closed the connection/i

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (away.test(code) || (code === '' && awayWords.test(error.message))) return true
  return isAway(error.cause)
}
