import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { z } from 'zod'
import type { People } from '../faults/people.ts'

/** Where DiMe's tickets are lived. */
export interface Where {
  readonly kernel: string
  readonly people: People
  readonly client: Client
  readonly tenant: string
}

const Receipt = z.object({ id: z.uuid(), version: z.int().default(1) })
const View = z.object({ version: z.int() })
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

function report() {
  const place = { address: 'Ponte dei Pugni', area: 'centro-storico' }
  const answers = { category: 'bridge-paving', place, description: randomUUID(), dangerous: false }
  return { service: 'companies.waste-report', answers }
}

async function post({ kernel, people }: Where, name: string, body: object): Promise<unknown> {
  const headers = name === 'tickets.move' ? people.operator : {}
  const answer = await fetch(`${kernel}/api/venezia/${name}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  if (answer.status !== 200) throw new Error(`${name}: ${await answer.text()}`)
  return answer.json()
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
