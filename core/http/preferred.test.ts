import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listening, type Listening } from '../testing/listening.ts'
import { sendReport } from '../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'

let city: ScratchKernel
let http: Listening
let authorization: string
beforeAll(async () => {
  city = await scratchKernel()
  http = await listening(city)
  const { tenant, actor } = city.as('marta')
  const draft = { kind: 'token', subject: actor.id, origin: '', seconds: 600 } as const
  authorization = `Bearer ${(await http.sessions.open(tenant, draft, new Date())).token}`
})
afterAll(async () => {
  await http.close()
  await city.close()
})

/** A report whose citizen is asked something; its version then. */
async function asked(): Promise<{ id: string; version: number }> {
  const { id } = await sendReport(city, city.as('marta'), { category: 'lamp' })
  const make = (move: string, version: number) =>
    city.ask(city.as('carlo'), 'tickets.move', { id, move, version, message: 'Dove?' })
  const { version } = await make('take', 1)
  return { id, version: (await make('ask', version)).version }
}

/** Answers what was asked, with what the citizen prefers. */
async function answered(headers: Readonly<Record<string, string>>) {
  const { id, version } = await asked()
  const sent = {
    headers: { authorization, 'idempotency-key': randomUUID(), ...headers },
    body: { id, move: 'answer', version, message: 'Qui' },
  }
  const answer = await http.call('/api/town/tickets.move', sent)
  const { status } = answer
  const applied = answer.headers.get('preference-applied')
  return { id, status, applied, told: (await answer.json()) as Record<string, unknown> }
}

describe('whoever changes a ticket', () => {
  it('is answered the whole of it', async () => {
    const { id, status, applied, told } = await answered({})
    expect({ status, applied }).toEqual({ status: 200, applied: null })
    expect(told).toMatchObject({ id, state: 'working', version: 4 })
    expect(told['timeline']).toHaveLength(4)
  })

  it.each(['return=minimal', 'respond-async, return=minimal'])(
    'is answered where it stands alone, when they prefer «%s»',
    async (prefer) => {
      const { id, status, applied, told } = await answered({ prefer })
      expect({ status, applied }).toEqual({ status: 200, applied: 'return=minimal' })
      expect(told).toEqual({ id, state: 'working', version: 4 })
    },
  )

  it('may prefer what nobody knows', async () => {
    const { applied, told } = await answered({ prefer: 'return=poetry' })
    expect(applied).toBeNull()
    expect(told['timeline']).toHaveLength(4)
  })

  it('is refused as ever', async () => {
    const sent = {
      headers: { authorization, prefer: 'return=minimal' },
      body: { id: randomUUID(), move: 'answer', version: 1, message: 'Qui' },
    }
    const answer = await http.call('/api/town/tickets.move', sent)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'ticket.unknown' })
  })
})
