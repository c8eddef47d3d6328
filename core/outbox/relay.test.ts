import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { urlFor } from '../database/roles.ts'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { emitting } from './emit.ts'
import { createRelay, type Position, type Relay, type SentEvent } from './relay.ts'

let city: ScratchKernel
let relays: Relay[]
beforeAll(async () => {
  city = await scratchKernel()
  const url = urlFor('dime_relay', city.url, city.kernel.lent.secrets)
  relays = [createRelay(url), createRelay(url)]
})
afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.close()))
  await city.close()
})
beforeEach(async () => void (await city.owner.query('truncate outbox')))

const relay = (place = 0) => relays[place] ?? createRelay('')
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function emit(type: string, who: 'dime' | 'worksItself' = 'dime') {
  await city.kernel.withEntities(city.as(who), (scope) =>
    scope.store.rows(emitting(scope, { type })),
  )
}

async function emitAll(count: number) {
  for (let at = 0; at < count; at++) await emit(`event.${at}`)
}

const typesOf = (events: readonly SentEvent[]) => events.map(({ type }) => type)

describe('the relay', () => {
  it('hands events of every tenant out in their order, each once', async () => {
    await emit('first')
    await emit('second', 'worksItself')
    await emit('third')
    const told: string[] = []
    const publish = async (events: readonly SentEvent[]) => void told.push(...typesOf(events))
    expect(await relay().drain(publish, { most: 2 })).toBe(2)
    expect(await relay().drain(publish, { most: 2 })).toBe(1)
    expect(await relay().drain(publish, { most: 2 })).toBe(0)
    expect(told).toEqual(['first', 'second', 'third'])
  })

  it('keeps events that could not be told', async () => {
    await emit('kept')
    const failing = relay().drain(async () => Promise.reject(new Error('nobody is there')), {
      most: 10,
    })
    await expect(failing).rejects.toThrow('nobody is there')
    const told: string[] = []
    await relay().drain(async (events) => void told.push(...typesOf(events)), { most: 10 })
    expect(told).toEqual(['kept'])
  })
})

describe('two relays', () => {
  it('share the work without telling anything twice', async () => {
    await emitAll(40)
    const told: string[] = []
    const slowly = async (events: readonly SentEvent[]) => {
      told.push(...typesOf(events))
      await pause(5)
    }
    const empty = async (place: number): Promise<number> =>
      (await relay(place).drain(slowly, { most: 4 })) > 0 ? 1 + (await empty(place)) : 0
    const turns = await Promise.all([empty(0), empty(1)])
    expect(told.toSorted()).toEqual(Array.from({ length: 40 }, (_, at) => `event.${at}`).toSorted())
    expect(Math.min(...turns)).toBeGreaterThan(0)
  })
})

describe('a relay', () => {
  it('tells nothing of a transaction that did not hold', async () => {
    const failing = city.kernel.withEntities(city.as('dime'), async (scope) => {
      scope.store.send(emitting(scope, { type: 'undone' }))
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await relay().drain(async () => undefined, { most: 10 })).toBe(0)
  })

  it('changes nothing of an event but that it was told', async () => {
    await emit('mine')
    const reading = relay().drain(async () => undefined, { most: 10 })
    await expect(reading).resolves.toBe(1)
    const { rows } = await city.owner.query(
      'select type, published_at is not null as told from outbox',
    )
    expect(rows).toEqual([{ type: 'mine', told: true }])
  })
})

/** What a follower hears after a place; transactions of other tests may hold events back for a while. */
async function heard(from: Position, count: number): Promise<string[]> {
  const { events, position } = await relay().after(from)
  if (events.length >= count) return typesOf(events)
  await pause(20)
  return [...typesOf(events), ...(await heard(position, count - events.length))]
}

describe('whoever follows the stream', () => {
  it('hears what happens after their place, in order', async () => {
    const here = await relay().here()
    await emitAll(3)
    expect(await heard(here, 3)).toEqual(['event.0', 'event.1', 'event.2'])
  })

  it('misses nothing of a slow transaction that began before a quick one', async () => {
    const here = await relay().here()
    const emitted = Promise.withResolvers<void>()
    const ending = Promise.withResolvers<void>()
    const slow = city.kernel.withEntities(city.as('dime'), async (scope) => {
      await scope.store.rows(emitting(scope, { type: 'slow' }))
      emitted.resolve()
      await ending.promise
    })
    await emitted.promise
    await emit('quick')
    const early = await relay().after(here)
    ending.resolve()
    await slow
    expect(early.events).toEqual([])
    expect(await heard(early.position, 2)).toEqual(['slow', 'quick'])
  })
})
