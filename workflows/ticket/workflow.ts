import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { changedSignal, type Due, type TicketActivities, type TicketKey } from './contract.ts'

const changed = defineSignal<[events: readonly string[]]>(changedSignal)

// Short work on our own record; what asks a plugin, a printer or a mail server may take longer.
const near = proxyLocalActivities<TicketActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '30s' },
})
const far = proxyActivities<TicketActivities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '1s', maximumInterval: '60s' },
})
const isFar = ({ what }: Due) => what === 'automatic' || what === 'deliver'

/** Drives one ticket: does what is due, waits for the next thing or for a change, until nothing is left to do. */
export async function ticket(key: TicketKey): Promise<void> {
  let hasChanged = true
  setHandler(changed, () => {
    hasChanged = true
  })
  for (;;) {
    hasChanged = false
    const at = new Date().toISOString()
    const agenda = await near.agenda({ ...key, at })
    for (const due of agenda.now) await (isFar(due) ? far : near).perform({ ...key, ...due, at })
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof ticket>(key)
    if (agenda.isOver && !hasChanged) return
    if (agenda.now.length > 0 || hasChanged) continue
    if (agenda.waitMs === null) await condition(() => hasChanged)
    else await condition(() => hasChanged, agenda.waitMs)
  }
}
