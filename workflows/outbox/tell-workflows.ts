import type { SentEvent } from '@dime/core/running'
import type { Client } from '@temporalio/client'
import { beginPlugins } from '../plugins/begin.ts'
import { tellCalendars } from '../recompute/start.ts'
import { tellTickets } from '../ticket/start.ts'

/** Tells every workflow that is concerned what happened, and begins those that were asked for. */
export async function tellWorkflows(client: Client, events: readonly SentEvent[]): Promise<void> {
  await tellTickets(client, events)
  await tellCalendars(client, events)
  await beginPlugins(client, events)
}
