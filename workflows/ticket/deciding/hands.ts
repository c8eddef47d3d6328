import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow'
import type { TicketActivities } from '../contract.ts'

/** Short work on our own record. */
export const near = proxyLocalActivities<TicketActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '30s' },
})

/** What asks a plugin, a printer or another server, and may take longer. */
export const far = proxyActivities<TicketActivities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '1s', maximumInterval: '60s' },
})
