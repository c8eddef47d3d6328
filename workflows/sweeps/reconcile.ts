import type { Client } from '@temporalio/client'
import type { Sweeping } from '@dime/core/running'
import { changedSignal, ticketOf } from '../ticket/contract.ts'

const pageSize = 500
const running = `ExecutionStatus = "Running" AND WorkflowType IN ("attendTicket", "ticket")`

/** Tells the running workflows whose ticket has ended or is gone to look again, so that they end; answers how many. */
export async function endUnwanted(client: Client, sweeping: Sweeping): Promise<number> {
  let told = 0
  let page: string[] = []
  for await (const { workflowId } of client.workflow.list({ query: running, pageSize })) {
    page.push(workflowId)
    if (page.length < pageSize) continue
    told += await endAmong(client, sweeping, page)
    page = []
  }
  return told + (await endAmong(client, sweeping, page))
}

async function endAmong(
  client: Client,
  sweeping: Sweeping,
  page: readonly string[],
): Promise<number> {
  const keys = page.flatMap((id) => ticketOf(id) ?? [])
  const byTenant = Map.groupBy(keys, ({ tenant }) => tenant)
  let told = 0
  for (const [tenant, tickets] of byTenant) {
    const ids = tickets.map(({ id }) => id)
    for (const id of await sweeping.unwanted(tenant, ids)) {
      await client.workflow.getHandle(`${tenant}/ticket/${id}`).signal(changedSignal, ['reconcile'])
      told += 1
    }
  }
  return told
}
