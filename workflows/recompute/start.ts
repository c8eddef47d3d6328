import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client'
import type { SentEvent } from '@dime/core/running'
import { ticketQueue } from '../ticket/contract.ts'
import { recomputeWorkflow, type Recomputing } from './contract.ts'

type Concerned = Pick<Recomputing, 'office' | 'closed'>

// What can change the calendar by which tickets are reckoned, and whose tickets it concerns.
const concerning: Readonly<Record<string, (event: SentEvent) => Concerned>> = {
  'calendar.changed': ({ office }) => ({ office }),
  'office.moved': ({ office }) => ({ office }),
  'office.closed': ({ office, data }) => ({ office: String(data['to']), closed: office }),
  'offices.imported': () => ({ office: null }),
}

/** Starts a recomputing for each change of a calendar, and for what a closed office left; once however often it is told. */
export async function tellCalendars(client: Client, events: readonly SentEvent[]): Promise<void> {
  for (const event of events) {
    const concerned = concerning[event.type]?.(event)
    if (concerned === undefined) continue
    await begin(client, event.id, { tenant: event.tenant, ...concerned, after: null })
  }
}

async function begin({ workflow }: Client, event: string, asked: Recomputing): Promise<void> {
  const workflowId = `${asked.tenant}/recompute/${event}`
  const once = { workflowIdReusePolicy: 'REJECT_DUPLICATE' } as const
  await workflow
    .start(recomputeWorkflow, { workflowId, taskQueue: ticketQueue, args: [asked], ...once })
    .catch((error: unknown) => {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    })
}
