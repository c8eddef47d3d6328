import {
  condition,
  defineSignal,
  makeContinueAsNewFunc,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { changedSignal, ticketWorkflow, type Due, type TicketKey } from '../contract.ts'
import { far, near } from './hands.ts'

const changed = defineSignal<[events: readonly string[]]>(changedSignal)
const isFar = ({ what }: Due) => what === 'automatic' || what === 'deliver'
const goOn = makeContinueAsNewFunc<(key: TicketKey) => Promise<void>>({
  workflowType: ticketWorkflow,
})

/** The lives that began under 0.1: lived as they were begun, until their history is long. */
export async function ticket(key: TicketKey): Promise<void> {
  let hasChanged = true
  setHandler(changed, () => void (hasChanged = true))
  for (;;) {
    hasChanged = false
    const at = new Date().toISOString()
    const agenda = await near.agenda({ ...key, at })
    for (const due of agenda.now) await (isFar(due) ? far : near).perform({ ...key, ...due, at })
    if (workflowInfo().continueAsNewSuggested) return goOn(key)
    if (agenda.isOver && !hasChanged) return
    if (agenda.now.length > 0 || hasChanged) continue
    if (agenda.waitMs === null) await condition(() => hasChanged)
    else await condition(() => hasChanged, agenda.waitMs)
  }
}
