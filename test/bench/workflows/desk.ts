import { randomUUID } from 'node:crypto'
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http'
import { text } from 'node:stream/consumers'
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

/** Asks an operation of the kernel, moves as the operator, who needs no story back; throws what is not answered with a yes. */
export function post({ kernel, people }: Desk, name: string, body: object): Promise<unknown> {
  const headers = {
    ...(name === 'tickets.move' && people.operator),
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    prefer: 'return=minimal',
  }
  return ask(`${kernel}/api/venezia/${name}`, { method: 'POST', headers }, JSON.stringify(body))
}

/** Reads a ticket as the operator. */
export function read({ kernel, people }: Desk, id: string): Promise<unknown> {
  return ask(`${kernel}/api/venezia/tickets.read?id=${id}`, { headers: people.operator })
}

// Whoever drives shares the processor with what is measured: `fetch` would cost twice as much.
const agent = new Agent({ keepAlive: true })

async function ask(url: string, options: RequestOptions, body?: string): Promise<unknown> {
  const answer = await new Promise<IncomingMessage>((heard, failed) =>
    request(url, { ...options, agent }, heard)
      .once('error', failed)
      .end(body),
  )
  const told = await text(answer)
  if (answer.statusCode !== 200) throw new Error(`${url}: ${told}`)
  return JSON.parse(told)
}
