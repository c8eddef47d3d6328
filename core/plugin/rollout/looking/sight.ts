import type { Sql } from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import { nodesUp, type StoredNode } from '../record/stored-nodes.ts'
import { storedRollouts, type StoredRollout } from '../record/stored-rollout.ts'

/** What is known of the city when plugins are shown. */
export interface Sight {
  readonly nodes: readonly StoredNode[]
  readonly rollouts: readonly StoredRollout[]
}

/** Looks at the nodes that are up, and at the rollouts that fit a condition. */
export async function readSight(store: Rows, condition: Sql): Promise<Sight> {
  return { nodes: await nodesUp(store), rollouts: await storedRollouts(store, condition) }
}
