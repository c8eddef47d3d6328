import type { Client } from '@temporalio/client'
import type { SentEvent } from '@dime/core/running'
import {
  changedSignal,
  type Labels,
  ticketQueue,
  ticketWorkflow,
  workflowId,
  type TicketKey,
} from './contract.ts'
import { attributesOf } from './deciding/attributes.ts'

/** By what the workflow of an event's ticket shall be found; nothing where that cannot be said yet. */
export type LabelsOf = (event: SentEvent) => Promise<Labels | undefined>

/**
 * Tells each ticket's workflow what happened, and starts those that do not run: one signal a ticket. What a
 * workflow did itself it knows.
 */
export async function tellTickets(
  client: Client,
  events: readonly SentEvent[],
  labelsOf: LabelsOf = async () => undefined,
): Promise<void> {
  const byTicket = Map.groupBy(
    events.filter(({ ticket, isAttended }) => ticket !== null && !isAttended),
    ({ tenant, ticket }) => `${tenant}/${ticket}`,
  )
  await Promise.all([...byTicket.values()].map((told) => tellTicket(client, told, labelsOf)))
}

async function tellTicket(
  { workflow }: Client,
  events: readonly SentEvent[],
  labelsOf: LabelsOf,
): Promise<void> {
  const [first] = events
  if (!first?.ticket) return
  const key: TicketKey = { tenant: first.tenant, id: first.ticket }
  const labels = await labelsOf(first)
  await workflow.signalWithStart(ticketWorkflow, {
    workflowId: workflowId(key),
    taskQueue: ticketQueue,
    ...(labels
      ? { args: [key, labels], typedSearchAttributes: attributesOf(labels) }
      : { args: [key] }),
    signal: changedSignal,
    signalArgs: [events.map(({ id }) => id)],
  })
}
