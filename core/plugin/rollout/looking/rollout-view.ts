import type { Scope } from '../../../operation/scope.ts'
import { wordsFor } from '../../../texts/words.ts'
import type { RolloutView } from '../rollout-contract.ts'
import { spokenFault } from '../record/spoken-fault.ts'
import { following, namesOf, type StoredNode } from '../record/stored-nodes.ts'
import type { StoredRollout } from '../record/stored-rollout.ts'

/** What a rollout is shown with: what its plugin is called, and the nodes that are up. */
export interface Shown {
  readonly name: string
  readonly nodes: readonly StoredNode[]
}

/** A rollout in the reader's language. */
export function rolloutView(
  scope: Scope,
  rollout: StoredRollout,
  { name, nodes }: Shown,
): RolloutView {
  const { say } = wordsFor(scope.locale)
  const { id, plugin, kind, state, refused, why, waitsForOld, generation } = rollout
  const since = generation ?? Number.POSITIVE_INFINITY
  return {
    ...{ id, plugin, name, kind, state, why, waitsForOld },
    from: rollout.fromVersion,
    to: rollout.toVersion,
    stateLabel: say(`rollout.state.${state}`, {}),
    isOver: rollout.endedAt !== null,
    steps: rollout.steps.map((one) => ({ ...one, label: say(`rollout.step.${one.step}`, {}) })),
    refused: refused && spokenFault(scope, refused),
    by: rollout.askedBy,
    at: rollout.askedAt.toISOString(),
    endedAt: rollout.endedAt?.toISOString() ?? null,
    nodes: { following: following(nodes, plugin, since).length, of: namesOf(nodes).length },
    carried: { done: rollout.carried, of: rollout.toCarry },
  }
}
