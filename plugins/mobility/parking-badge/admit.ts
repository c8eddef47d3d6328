import type { Outcome, Task } from '@dime/core'
import { badgeOf } from './request.ts'
import { stampsDue } from './rules.ts'

/** Lets the office look at a request, or first has the stamps of a temporary badge paid. */
export function admitBadge({ ticket }: Task): Promise<Outcome> {
  const isFree = stampsDue(badgeOf(ticket)) === 0
  return Promise.resolve({ move: isFree ? 'hand-over' : 'ask-stamps' })
}
