import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipTime, type SkippedTime } from '../testing/skipped-time.ts'
import { ticketInMemory } from '../testing/ticket-in-memory.ts'
import type { Batch, Recomputing } from './contract.ts'
import { tellCalendars } from './start.ts'

let time: SkippedTime
beforeAll(async () => void (time = await skipTime()))
afterAll(() => time.close())

const happened = (type: string, office: string | null) => ({
  seq: '1',
  id: randomUUID(),
  tenant: randomUUID(),
  type,
  at: new Date(),
  ticket: null,
  office,
  person: null,
  call: null,
  data: {},
})

/** Serves batches of a tenant with so many tickets, while `scene` runs; answers what was asked for. */
async function serve(batches: number, scene: () => Promise<void>): Promise<Recomputing[]> {
  const asked: Recomputing[] = []
  const recomputeBatch = async (one: Recomputing): Promise<Batch> => {
    asked.push(one)
    const isLast = asked.length === batches
    return { after: isLast ? null : `ticket ${asked.length}`, reckoned: 500, moved: 1 }
  }
  const { activities } = ticketInMemory([])
  await time.serve({ ...activities, recomputeBatch }, scene)
  return asked
}

describe('a calendar that changed', () => {
  it('lets the tickets be reckoned anew batch after batch, once however often it is told', async () => {
    const event = happened('calendar.changed', null)
    const asked = await serve(3, async () => {
      for (let turn = 0; turn < 3; turn += 1) await tellCalendars(time.environment.client, [event])
      const { workflow } = time.environment.client
      expect(await workflow.result(`${event.tenant}/recompute/${event.id}`)).toBe(3)
      await tellCalendars(time.environment.client, [event])
    })
    expect(asked.map(({ after }) => after)).toEqual([null, 'ticket 1', 'ticket 2'])
  })

  it('concerns the office whose calendar it is; other events concern none', async () => {
    const office = randomUUID()
    const event = happened('office.moved', office)
    const asked = await serve(1, async () => {
      const { client } = time.environment
      await tellCalendars(client, [happened('ticket.moved', office), event])
      await client.workflow.result(`${event.tenant}/recompute/${event.id}`)
    })
    expect(asked.map((one) => one.office)).toEqual([office])
  })

  it('concerns, where an office closed, what it left to another', async () => {
    const [office, to] = [randomUUID(), randomUUID()]
    const event = { ...happened('office.closed', office), data: { to } }
    const asked = await serve(1, async () => {
      const { client } = time.environment
      await tellCalendars(client, [event])
      await client.workflow.result(`${event.tenant}/recompute/${event.id}`)
    })
    expect(asked).toMatchObject([{ office: to, closed: office }])
  })
})
