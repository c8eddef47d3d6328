import type { Client } from '@temporalio/client'
import type { SentEvent } from '@dime/core/running'
import {
  changedSignal,
  ticketQueue,
  ticketWorkflow,
  workflowId,
  type TicketKey,
} from './contract.ts'

/**
 * Tells each ticket's workflow what happened, and starts those that do not run: one signal a ticket. What a
 * workflow did itself it knows.
 */
export async function tellTickets(client: Client, events: readonly SentEvent[]): Promise<void> {
  const byTicket = Map.groupBy(
    events.filter(({ ticket, isAttended }) => ticket !== null && !isAttended),
    ({ tenant, ticket }) => `${tenant}/${ticket}`,
  )
  await Promise.all([...byTicket.values()].map((told) => tellTicket(client, told)))
}

async function tellTicket({ workflow }: Client, events: readonly SentEvent[]): Promise<void> {
  const [first] = events
  if (!first?.ticket) return
  const key: TicketKey = { tenant: first.tenant, id: first.ticket }
  await workflow.signalWithStart(ticketWorkflow, {
    workflowId: workflowId(key),
    taskQueue: ticketQueue,
    args: [key],
    signal: changedSignal,
    signalArgs: [events.map(({ id }) => id)],
  })
}
