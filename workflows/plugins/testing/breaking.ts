import { sleep } from '@temporalio/workflow'
import { long, steps } from '../workflow.ts'

/** A renewal that does first what the others did last: those under way could not go on with it. */
export const renewal = long(async (about) => {
  await sleep('1 hour')
  await steps(about)('renew')
})
