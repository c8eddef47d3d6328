import { proxyLocalActivities } from '@temporalio/workflow'
import type { RecomputeActivities, Recomputing } from './contract.ts'

const near = proxyLocalActivities<RecomputeActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
})

/** Reckons the open tickets under a changed calendar anew, a batch at a time; answers how many days moved. */
export async function recompute(asked: Recomputing): Promise<number> {
  let moved = 0
  let { after } = asked
  do {
    const batch = await near.recomputeBatch({ ...asked, after })
    moved += batch.moved
    after = batch.after
  } while (after !== null)
  return moved
}
