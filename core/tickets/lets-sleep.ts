import type { Scope } from '../operation/scope.ts'
import { dueSteps } from './due-steps.ts'

// An alarm that is about to ring may be ringing already.
const ringingMs = 60_000

/**
 * Whether a ticket's workflow may sleep on after what was done: nothing is due, and nothing comes before the
 * instant for which it has set its alarm. Most of what people do with a ticket wakes nobody.
 */
export async function letsSleep(scope: Scope, id: string): Promise<boolean> {
  const { ticket, steps, attendBy } = await dueSteps(scope, id)
  if (attendBy === null || +attendBy <= +scope.now + ringingMs) return false
  const [first] = steps
  if (!first) return !ticket.isEnded || attendBy === Infinity
  return first.at > scope.now && +first.at >= +attendBy
}
