import type { Scope } from '../operation/scope.ts'
import { onlyThePlatform } from './faults.ts'

/** Lets work be done in the platform's own tenant alone, before the database says the same; faults: platform.only-there. */
export function onlyThere<Input, Answer>(
  work: (scope: Scope, input: Input) => Promise<Answer>,
): (scope: Scope, input: Input) => Promise<Answer> {
  return async (scope, input) => {
    if (scope.tenant.profile.kind !== 'platform') throw onlyThePlatform({})
    return work(scope, input)
  }
}
