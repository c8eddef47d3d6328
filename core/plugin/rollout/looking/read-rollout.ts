import sql from 'sql-template-tag'
import type { Scope } from '../../../operation/scope.ts'
import { storedName } from '../record/kept-version.ts'
import { unknownRollout } from '../faults.ts'
import type { RolloutView } from '../rollout-contract.ts'
import { rolloutView } from './rollout-view.ts'
import { nodesUp } from '../record/stored-nodes.ts'
import { storedRollouts } from '../record/stored-rollout.ts'

/** How far a rollout is; faults: plugin.unknown-rollout. */
export async function readRollout(scope: Scope, id: string): Promise<RolloutView> {
  const [rollout] = await storedRollouts(scope.store, sql`id = ${id}`)
  if (!rollout) throw unknownRollout({})
  const names = await storedName(scope.store, rollout.plugin)
  const name = names?.[scope.locale] ?? rollout.plugin
  return rolloutView(scope, rollout, { name, nodes: await nodesUp(scope.store) })
}
