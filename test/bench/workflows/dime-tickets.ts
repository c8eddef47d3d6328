import { setTimeout as sleep } from 'node:timers/promises'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { post, Receipt, report, View, type Desk } from './desk.ts'

/** Where DiMe's tickets are lived. */
export interface Where extends Desk {
  readonly client: Client
  readonly tenant: string
}

const moves = ['take', 'release', 'take', 'resolve'] as const

/** Lives one whole ticket: sent in, acknowledged, moved four times over HTTP, until its workflow has ended. */
export async function liveTicket(where: Where): Promise<void> {
  const { id } = Receipt.parse(await post(where, 'tickets.submit', report()))
  let version = 1
  for (const move of moves) {
    const asked = { id, move, version, message: 'Ecco' }
    version = View.parse(await post(where, 'tickets.move', asked)).version
  }
  await ended(where, id)
}

// The outbox may not have told Temporal yet: then there is no workflow to wait for.
async function ended(where: Where, id: string): Promise<void> {
  const handle = where.client.workflow.getHandle(`${where.tenant}/ticket/${id}`)
  try {
    await handle.result()
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error
    await sleep(50)
    await ended(where, id)
  }
}
