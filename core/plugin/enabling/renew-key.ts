import { demand } from '../../access/ability.ts'
import { auditing } from '../../audit/audit.ts'
import { levelThing } from '../../levels/level-rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { renewSecrets } from './kept-secrets.ts'

/** Gives the organisation a new key and seals all its secrets with it; faults: access.not-allowed. */
export async function renewKey(scope: Scope): Promise<{ sealed: number }> {
  demand(scope.ability, 'edit', levelThing(null))
  const sealed = await renewSecrets(scope)
  scope.store.send(auditing(scope, { action: 'enabling.key-renewed', data: { sealed } }))
  return { sealed }
}
