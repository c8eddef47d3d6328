import type { Publish, Relay, SentEvent } from '@dime/core/running'
import { keepGoing, type Running } from './keep-going.ts'
import { createRests } from './rests.ts'

/** How the outbox is emptied. */
export interface DispatcherOptions {
  readonly relay: Relay
  readonly publish: Publish
  readonly onTrouble: (error: unknown) => void
}

const restMs = 60
const most = 100

/**
 * Starts to empty the outbox: late when Temporal or the record is away, never lost. The first event of a ticket
 * is told at once; what follows within moments is told together, since each telling wakes a workflow.
 */
export function startDispatcher({ relay, publish, onTrouble }: DispatcherOptions): Running {
  const rests = createRests()
  const tell = async (events: readonly SentEvent[]) => {
    await publish(events)
    for (const { ticket } of events) if (ticket) rests.begin(ticket)
  }
  const turn = async () => (await relay.drain(tell, { most, resting: rests.now() })) === most
  return keepGoing({ turn, restMs, onTrouble })
}
