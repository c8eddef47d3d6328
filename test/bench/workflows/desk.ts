import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { People } from '../../faults/people.ts'

/** Where requests go, and as whom. */
export interface Desk {
  readonly kernel: string
  readonly people: People
}

/** What a sender gets. */
export const Receipt = z.object({ id: z.uuid(), version: z.int().default(1) })

/** What a mover gets. */
export const View = z.object({ version: z.int(), state: z.string() })

/** A report as anybody sends it; a broken bridge goes to the operator's office. */
export function report() {
  const place = { address: 'Ponte dei Pugni', area: 'centro-storico' }
  const answers = { category: 'bridge-paving', place, description: randomUUID(), dangerous: false }
  return { service: 'companies.waste-report', answers }
}

/** Asks an operation of the kernel, moves as the operator; throws what is not answered with a yes. */
export async function post({ kernel, people }: Desk, name: string, body: object): Promise<unknown> {
  const headers = name === 'tickets.move' ? people.operator : {}
  const answer = await fetch(`${kernel}/api/venezia/${name}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  if (answer.status !== 200) throw new Error(`${name}: ${await answer.text()}`)
  return answer.json()
}

/** Reads a ticket as the operator. */
export async function read({ kernel, people }: Desk, id: string): Promise<unknown> {
  const answer = await fetch(`${kernel}/api/venezia/tickets.read?id=${id}`, {
    headers: people.operator,
  })
  return answer.json()
}
