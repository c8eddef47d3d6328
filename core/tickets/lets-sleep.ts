import type { Scope } from '../operation/scope.ts'
import { dueSteps } from './due-steps.ts'
import { hold } from './hold.ts'

// An alarm that is about to ring may be ringing already.
const ringingMs = 60_000

/**
 * Whether a ticket's workflow may sleep on after what was done: nothing is due, and nothing comes before the
 * instant for which it has set its alarm. Most of what people do with a ticket wakes nobody.
 */
export async function letsSleep(scope: Scope, id: string): Promise<boolean> {
  const { alarm } = await hold(scope, id)
  if (alarm === null || +alarm <= +scope.now + ringingMs) return false
  const { isEnded, steps } = await dueSteps(scope, id)
  const [first] = steps
  if (!first) return !isEnded || alarm === Infinity
  return first.at > scope.now && +first.at >= +alarm
}
