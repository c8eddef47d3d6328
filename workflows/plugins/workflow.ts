import { proxyActivities, setWorkflowOptions, sleep, workflowInfo } from '@temporalio/workflow'
import type { About, Came, StepActivities } from './contract.ts'

/** A workflow of a plugin: what happens by itself about one ticket, beyond its lifecycle. */
export type PluginWorkflow = (about: About) => Promise<void>

const hands = proxyActivities<StepActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
})

/** Declares a workflow of seconds or days: it ends on the version of the plugin on which it began. */
export function short(run: PluginWorkflow): PluginWorkflow {
  setWorkflowOptions({ versioningBehavior: 'PINNED' }, run)
  return run
}

/**
 * Declares a workflow of months or years: it goes on with each new version of the plugin, which is rehearsed
 * on every life under way before it is installed.
 */
export function long(run: PluginWorkflow): PluginWorkflow {
  setWorkflowOptions({ versioningBehavior: 'AUTO_UPGRADE' }, run)
  return run
}

/** Does an activity of the plugin about the ticket: what it answers is brought about once, and tried until it is. */
export type Doing = (activity: string) => Promise<Came>

/** The steps of one run, counted from its beginning. */
export function steps(about: About): Doing {
  let turn = 0
  return (activity) => {
    turn += 1
    return hands.step({ ...about, activity, turn, at: new Date(Date.now()).toISOString() })
  }
}

/** Waits until the instant that a step named; goes on at once where it named none, or one that has passed. */
export async function until({ wakeAt }: Came): Promise<void> {
  const left = wakeAt === null ? 0 : Date.parse(wakeAt) - Date.now()
  if (left > 0) await sleep(left)
}

/** Whether the run has grown so long that it should end and begin anew. */
export const isLong = (): boolean => workflowInfo().continueAsNewSuggested
