import type { ChangeScope } from '../../operation/scope.ts'
import { demandFresh } from '../demand-fresh.ts'
import { tell } from '../story.ts'
import { closeInto } from './close-into.ts'
import type { MergeRequest } from './contract.ts'
import { cannotMerge } from './faults.ts'
import { lockBoth } from './lock-both.ts'
import { obstacleBetween } from './obstacle-between.ts'
import { writeBoth } from './write-both.ts'

/**
 * Lets one ticket go into another of the same service and person or place: it ends as merged, its children
 * follow, and its citizen hears from now on what becomes of the one that was kept.
 * Faults: ticket.unknown, ticket.has-changed, ticket.cannot-merge, access.not-allowed.
 */
export async function merge(
  scope: ChangeScope,
  { id, into, version, reason }: MergeRequest,
): Promise<void> {
  const [merged, kept] = await lockBoth(scope, id, into)
  await demandFresh(scope, merged, { version })
  const why = obstacleBetween(scope, merged, kept)
  if (why !== undefined) throw cannotMerge({ why })
  await closeInto(scope, merged, kept)
  const tells = { what: 'merged', ticket: kept.code, text: reason }
  tell(scope, merged, { kind: 'referred', event: 'ticket.merged', data: tells })
  const heard = { what: 'merged-in', ticket: merged.code, text: reason }
  tell(scope, kept, { kind: 'referred', event: 'ticket.merged-in', data: heard })
  await writeBoth(scope, merged, kept)
}
