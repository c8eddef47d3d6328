import { z } from 'zod'
import { endOfDay, startOfDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import type { AuditQuestion } from './contract.ts'

/** A place between two lines: before this one, in time and then in order of writing. */
export interface Place {
  readonly at: string
  readonly seq: string
}

/** The stretch of the audit that is asked for, newest first from `before`. */
export interface Span {
  readonly since: string
  readonly until: string
  readonly before: Place
}

const end: Place = { at: 'infinity', seq: '9223372036854775807' }

/** The stretch from the first instant of a day to the last of another, in the tenant's own zone. */
export function spanOf(
  { tenant }: Pick<Scope, 'tenant'>,
  { from, to, cursor }: Pick<AuditQuestion, 'from' | 'to' | 'cursor'>,
): Span {
  const { timeZone } = tenant.profile.calendar
  return {
    since: from ? startOfDay(from, timeZone).toISOString() : '-infinity',
    until: to ? new Date(endOfDay(to, timeZone).getTime() + 1).toISOString() : 'infinity',
    before: cursor ? readCursor(cursor) : end,
  }
}

/** A place as a reader holds it. */
export function cursorOf({ at, seq }: Place): string {
  return Buffer.from(`${seq} ${at}`).toString('base64url')
}

const Cursor = z
  .string()
  .regex(/^\d{1,19} \d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/)

function readCursor(cursor: string): Place {
  const text = Cursor.parse(Buffer.from(cursor, 'base64url').toString())
  const gap = text.indexOf(' ')
  return { seq: text.slice(0, gap), at: text.slice(gap + 1) }
}
