import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scratchKernel, type ScratchKernel } from '../testing/scratch-kernel.ts'
import { addressOfStaff } from '../testing/declared-tenants.ts'
import type { CallEvent } from './contract.ts'

let city: ScratchKernel
beforeAll(async () => void (city = await scratchKernel()))
afterAll(() => city.close())

type Kind = CallEvent['kind']

const minutes = { ringing: '00', answered: '01', held: '02', resumed: '03', ended: '05' } as const

/** A telephone system that tells of one call. */
function telephone() {
  const call = randomUUID()
  return (kind: Kind, event: string = randomUUID()) => {
    const at = `2026-03-02T09:${minutes[kind]}:00.000Z`
    const agent = kind === 'answered' ? { agent: addressOfStaff('olga') } : {}
    const told = { event, call, kind, at, from: '041 2748111', ...agent }
    return city.ask(city.as('telephone'), 'calls.record-event', told)
  }
}

async function after(...kinds: Kind[]) {
  const tell = telephone()
  let id = ''
  for (const kind of kinds) id = (await tell(kind)).call
  return { tell, id, call: await city.ask(city.as('olga'), 'calls.read', { id }) }
}

const lives: [kinds: Kind[], state: string][] = [
  [['ringing'], 'ringing'],
  [['ringing', 'answered'], 'talking'],
  [['ringing', 'answered', 'answered'], 'talking'],
  [['ringing', 'answered', 'held'], 'held'],
  [['ringing', 'answered', 'held', 'resumed'], 'talking'],
  [['ringing', 'answered', 'ended'], 'wrap-up'],
  [['ringing', 'answered', 'held', 'ended'], 'wrap-up'],
  [['ringing', 'ended'], 'closed'],
]

const breaches: [before: Kind[], then: Kind][] = [
  [[], 'answered'],
  [[], 'ended'],
  [['ringing'], 'held'],
  [['ringing'], 'resumed'],
  [['ringing', 'answered'], 'ringing'],
  [['ringing', 'answered', 'ended'], 'answered'],
  [['ringing', 'ended'], 'ringing'],
]

describe('a call', () => {
  it.each(lives)('is after %j %s', async (kinds, state) => {
    expect((await after(...kinds)).call.state).toBe(state)
  })

  it.each(breaches)('that is after %j refuses «%s»', async (before, kind) => {
    const { tell } = before.length > 0 ? await after(...before) : { tell: telephone() }
    await expect(tell(kind)).rejects.toMatchObject({
      code: 'call.event-out-of-order',
      facts: { kind },
    })
  })
})

describe('a call that the telephone tells of', () => {
  it('is not changed by an event that comes again, even late', async () => {
    const tell = telephone()
    const event = randomUUID()
    await tell('ringing', event)
    await tell('answered')
    const { call } = await tell('ringing', event)
    expect(await city.ask(city.as('olga'), 'calls.read', { id: call })).toMatchObject({
      state: 'talking',
      version: 2,
    })
  })

  it('begins once when its first event comes twice at once', async () => {
    const tell = telephone()
    const event = randomUUID()
    const told = await Promise.allSettled([tell('ringing', event), tell('ringing', event)])
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })

  it('knows who answers, how long they talk and who may be calling', async () => {
    const { call } = await after('ringing', 'answered', 'ended')
    expect(call.talkSeconds).toBe(240)
    expect(call.matches.map(({ name, hint }) => [name, hint])).toContainEqual([
      'Marta Provini',
      '*1985',
    ])
    expect((await city.ask(city.as('olga'), 'calls.today', {})).open[0]?.id).toBe(call.id)
  })

  it('is told by the telephone alone', async () => {
    const told = { event: 'e', call: 'c', kind: 'ringing', at: '2026-03-02T09:00:00Z' } as const
    for (const who of ['olga', 'marta'] as const) {
      const telling = city.ask(city.as(who), 'calls.record-event', told)
      await expect(telling).rejects.toMatchObject({ code: 'access.not-allowed' })
    }
  })
})
