import {
  condition,
  continueAsNew,
  defineSignal,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { createAlarm } from './deciding/alarm.ts'
import { changedSignal, type Labels, type TicketKey } from './contract.ts'
import { far, near } from './deciding/hands.ts'
import { label } from './deciding/labels.ts'

export { ticket } from './deciding/begun-before.ts'
export { recompute } from '../recompute/workflow.ts'

const changed = defineSignal<[events: readonly string[]]>(changedSignal)

/** Drives one ticket: does what is due, waits for the next thing or for a change, until nothing is left to do. */
export async function attendTicket(key: TicketKey, labelled?: Labels): Promise<void> {
  let isAwake = true
  let labels = labelled
  const wake = () => void (isAwake = true)
  setHandler(changed, wake)
  const alarm = createAlarm(wake)
  for (;;) {
    isAwake = false
    const now = Date.now()
    const at = new Date(now).toISOString()
    const left = await near.attend({ ...key, at })
    if (left.labels) label(left.labels, labels)
    labels = left.labels ?? labels
    if (left.far) await far.perform({ ...key, ...left.far, at })
    if (workflowInfo().continueAsNewSuggested)
      return continueAsNew<typeof attendTicket>(key, labels)
    if (left.far || isAwake) continue
    if (left.isOver) return
    alarm.setTo(left.waitMs === null ? null : now + left.waitMs)
    await condition(() => isAwake)
  }
}
