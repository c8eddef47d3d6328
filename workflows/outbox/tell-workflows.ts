import type { City, SentEvent } from '@dime/core/running'
import type { Client } from '@temporalio/client'
import { beginPlugins } from '../plugins/begin.ts'
import { tellCalendars } from '../recompute/start.ts'
import { labelsFrom } from '../ticket/labels-from.ts'
import { tellTickets } from '../ticket/start.ts'

/** Whom workflows are told by, and of which city. */
export interface Telling {
  readonly city: City
  readonly client: Client
  /** Whether Temporal knows the search attributes. */
  readonly isLabelled: boolean
}

/** Tells every workflow that is concerned what happened, and begins those that were asked for. */
export async function tellWorkflows(
  { city, client, isLabelled }: Telling,
  events: readonly SentEvent[],
): Promise<void> {
  await tellTickets(client, events, isLabelled ? labelsFrom(city) : undefined)
  await tellCalendars(client, events)
  await beginPlugins(client, events)
}
