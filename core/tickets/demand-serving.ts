import { demand } from '../access/ability.ts'
import { notAllowed } from '../access/faults.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import { owned, type Placed } from './owned.ts'

/** Refuses whoever does not serve, or may not do this to the ticket; a citizen moves their own ticket and holds none. */
export function demandServing(scope: Scope, ticket: Placed, action: Action): void {
  const { kind } = scope.actor
  if (kind !== 'staff' && kind !== 'system') throw notAllowed({ action, subject: 'ticket' })
  demand(scope.ability, action, owned(scope, ticket))
}
