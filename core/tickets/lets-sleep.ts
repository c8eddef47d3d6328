import type { Scope } from '../operation/scope.ts'
import { dueSteps, hold } from './due-steps.ts'

// An alarm that is about to ring may be ringing already.
const ringingMs = 60_000

/**
 * Whether a ticket's workflow may sleep on after what was done: nothing is due, and nothing comes before the
 * instant for which it has set its alarm. Most of what people do with a ticket wakes nobody.
 */
export async function letsSleep(scope: Scope, id: string): Promise<boolean> {
  const held = await hold(scope, id)
  const { alarm } = held
  if (alarm === null || +alarm <= +scope.now + ringingMs) return false
  const { ticket, steps } = await dueSteps(scope, held)
  const [first] = steps
  if (!first) return !ticket.isEnded || alarm === Infinity
  return first.at > scope.now && +first.at >= +alarm
}
