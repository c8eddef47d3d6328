import type { Scope } from '../operation/scope.ts'
import { putOut } from '../outbox/put-out.ts'
import { letsSleep } from './lets-sleep.ts'

/** Ends a unit of work: what was told goes out, and wakes the workflows that must know. */
export async function endUnit<T>(scope: Scope, answer: T): Promise<T> {
  await putOut(scope, (ticket) => letsSleep(scope, ticket))
  return answer
}
