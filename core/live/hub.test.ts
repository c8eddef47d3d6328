import { describe, expect, it } from 'vitest'
import type { Relay, SentEvent } from '../outbox/relay.ts'
import { createLiveHub, type Listener } from './hub.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const event = (seq: number, differing: Partial<SentEvent> = {}): SentEvent => ({
  seq: String(seq),
  id: `event ${seq}`,
  tenant: 'town',
  type: 'ticket.moved',
  at: new Date(),
  ticket: null,
  office: null,
  person: null,
  call: null,
  data: {},
  ...differing,
})

/** An outbox in memory that takes its time, and how often it was asked. */
function slowOutbox() {
  const sent: SentEvent[] = []
  const asked = { times: 0 }
  const relay: Relay = {
    drain: async () => 0,
    here: async () => ({ transaction: '0', seq: String(sent.length) }),
    async after({ transaction, seq }) {
      asked.times += 1
      const events = sent.slice(Number(seq))
      await pause(60)
      return { events, position: { transaction, seq: String(Number(seq) + events.length) } }
    },
    close: async () => undefined,
  }
  return { relay, asked, send: (one: SentEvent) => sent.push(one) }
}

function listener(differing: Partial<Listener> = {}) {
  const told: string[] = []
  const wants = () => true
  return { told, tenant: 'town', wants, tell: ({ id }: SentEvent) => told.push(id), ...differing }
}

describe('the live hub', () => {
  it('tells each listener once what happens in their tenant and is for them', async () => {
    const { relay, send } = slowOutbox()
    const hub = createLiveHub(relay)
    const all = listener()
    const some = listener({ wants: ({ ticket }) => ticket === 'mine' })
    const elsewhere = listener({ tenant: 'works' })
    for (const one of [all, some, elsewhere]) hub.listen(one)
    await pause(100)
    send(event(1))
    send(event(2, { ticket: 'mine' }))
    await expect.poll(() => all.told).toEqual(['event 1', 'event 2'])
    hub.close()
    expect(some.told).toEqual(['event 2'])
    expect(elsewhere.told).toEqual([])
  })

  it('tells nothing to whoever left, and asks nothing when nobody listens', async () => {
    const { relay, send, asked } = slowOutbox()
    const hub = createLiveHub(relay)
    const one = listener()
    const leave = hub.listen(one)
    await pause(100)
    leave()
    await pause(100)
    const then = asked.times
    send(event(1))
    await pause(200)
    expect({ told: one.told, asked: asked.times }).toEqual({ told: [], asked: then })
  })
})

describe('the live hub in trouble', () => {
  it('tells nothing twice when one leaves while another comes', async () => {
    const { relay, send } = slowOutbox()
    const hub = createLiveHub(relay)
    const leave = hub.listen(listener())
    await pause(90)
    leave()
    const next = listener()
    hub.listen(next)
    await pause(250)
    for (const seq of [1, 2, 3]) send(event(seq))
    await expect.poll(() => next.told.length).toBeGreaterThanOrEqual(3)
    await pause(300)
    hub.close()
    expect(next.told).toEqual(['event 1', 'event 2', 'event 3'])
  })

  it('goes on after the record was away', async () => {
    const { relay, send } = slowOutbox()
    let isAway = true
    const after: Relay['after'] = (position) =>
      isAway ? Promise.reject(new Error('away')) : relay.after(position)
    const hub = createLiveHub({ ...relay, after })
    const one = listener()
    hub.listen(one)
    await pause(120)
    isAway = false
    await pause(200)
    send(event(1))
    await expect.poll(() => one.told).toEqual(['event 1'])
    hub.close()
  })
})
