import { answersOf, type Task } from '@dime/core'
import { form } from './form.ts'
import type { BadgeFacts } from './rules.ts'

/** The badge behind a ticket. */
export function badgeOf(ticket: Task['ticket']): BadgeFacts & { plates: readonly string[] } {
  const { kind, certificateUntil, badgeUntil, plates = [] } = answersOf(form, ticket)
  return { kind, certificateUntil, badgeUntil, plates }
}
