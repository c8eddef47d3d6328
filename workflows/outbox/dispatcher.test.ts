import type { Relay, SentEvent } from '@dime/core/running'
import { describe, expect, it } from 'vitest'
import { startDispatcher } from './dispatcher.ts'

const event = (seq: number, ticket = `ticket ${seq}`): SentEvent => ({
  seq: String(seq),
  id: String(seq),
  tenant: 'town',
  type: 'ticket.moved',
  at: new Date(),
  ticket,
  office: null,
  person: null,
  call: null,
  data: {},
})

/** An outbox in memory: what could not be told stays. */
function outbox(waiting: SentEvent[]): Relay {
  return {
    async drain(publish, { most, resting = [] }) {
      const batch = waiting.filter(({ ticket }) => !resting.includes(ticket ?? '')).slice(0, most)
      if (batch.length > 0) await publish(batch)
      waiting.splice(0, waiting.length, ...waiting.filter((one) => !batch.includes(one)))
      return batch.length
    },
    here: () => Promise.reject(new Error('nobody asks')),
    after: () => Promise.reject(new Error('nobody asks')),
    close: async () => undefined,
  }
}

describe('the dispatcher', () => {
  it('empties the outbox in order, in batches', async () => {
    const told: string[] = []
    const sizes: number[] = []
    const dispatcher = startDispatcher({
      relay: outbox(Array.from({ length: 250 }, (_, seq) => event(seq))),
      publish: async (events) => {
        sizes.push(events.length)
        told.push(...events.map(({ seq }) => seq))
      },
      onTrouble: () => undefined,
    })
    await expect.poll(() => told.length).toBe(250)
    await dispatcher.stop()
    expect(sizes).toEqual([100, 100, 50])
    expect(told).toEqual(Array.from({ length: 250 }, (_, seq) => String(seq)))
  })

  it('tries again after trouble, and loses nothing', async () => {
    const troubles: unknown[] = []
    const told: string[] = []
    const dispatcher = startDispatcher({
      relay: outbox([event(1), event(2)]),
      publish: async (events) => {
        if (troubles.length < 2) throw new Error('Temporal is away')
        told.push(...events.map(({ seq }) => seq))
      },
      onTrouble: (error) => troubles.push(error),
    })
    await expect.poll(() => told).toEqual(['1', '2'])
    await dispatcher.stop()
    expect(troubles).toHaveLength(2)
  })
})

describe('the dispatcher, of one ticket', () => {
  it('tells the first event at once, and what follows together a moment later', async () => {
    const waiting = [event(1, 'bridge')]
    const tellings: { seqs: string[]; at: number }[] = []
    const dispatcher = startDispatcher({
      relay: outbox(waiting),
      publish: async (events) =>
        void tellings.push({ seqs: events.map(({ seq }) => seq), at: Date.now() }),
      onTrouble: () => undefined,
    })
    await expect.poll(() => tellings.length).toBe(1)
    waiting.push(event(2, 'bridge'), event(3, 'lamp'), event(4, 'bridge'))
    await expect.poll(() => tellings.length).toBe(3)
    await dispatcher.stop()
    expect(tellings.map(({ seqs }) => seqs)).toEqual([['1'], ['3'], ['2', '4']])
    const [first, , last] = tellings.map(({ at }) => at)
    expect((last ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(390)
  })
})

describe('the dispatcher that is stopped', () => {
  it('ends after the batch that is on its way', async () => {
    const begun = Promise.withResolvers<void>()
    const ending = Promise.withResolvers<void>()
    const told: string[] = []
    const dispatcher = startDispatcher({
      relay: outbox([event(1)]),
      publish: async (events) => {
        begun.resolve()
        await ending.promise
        told.push(...events.map(({ seq }) => seq))
      },
      onTrouble: () => undefined,
    })
    await begun.promise
    const stopped = dispatcher.stop().then(() => told.length)
    ending.resolve()
    expect(await stopped).toBe(1)
  })
})
