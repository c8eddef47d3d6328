import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import type { LevelList } from './contract.ts'
import { asLevelView, levelThing, storedLevels } from './level-rows.ts'

/** What offices promise; nothing in it is of a citizen. */
export async function listLevels(scope: Scope): Promise<z.infer<typeof LevelList>> {
  const rows = (await storedLevels(scope)).map((stored) => asLevelView(scope, stored))
  return { rows, may: { create: scope.ability.can('edit', levelThing(null)) } }
}
