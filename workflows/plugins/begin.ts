import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import type { SentEvent } from '@dime/core/running'
import { z } from 'zod'
import { processId, queueOf } from './contract.ts'

const Begun = z.object({ plugin: z.string(), workflow: z.string(), key: z.string() })

/** Begins the plugins' workflows that were asked for, each once for its ticket and key. */
export async function beginPlugins(client: Client, events: readonly SentEvent[]): Promise<void> {
  const begun = events.filter(({ type, ticket }) => type === 'workflow.begun' && ticket !== null)
  await Promise.all(begun.map((event) => begin(client, event)))
}

async function begin({ workflow }: Client, { tenant, ticket, data }: SentEvent): Promise<void> {
  const about = { tenant, ticket: ticket ?? '', ...Begun.parse(data) }
  try {
    await workflow.start(about.workflow, {
      workflowId: processId(about),
      taskQueue: queueOf(about.plugin),
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [about],
    })
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}
