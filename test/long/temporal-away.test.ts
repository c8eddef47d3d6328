import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serving, startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { percentile } from '../bench/shoot.ts'
import { startClients, type Clients } from '../faults/clients.ts'
import { keepAway, until } from '../faults/kill.ts'
import { connectOwner, type Owner } from '../faults/owner.ts'
import { letIn } from '../faults/people.ts'
import { unsettled } from '../faults/stored.ts'

const open: { city?: OwnCity; owner?: Owner; clients?: Clients } = {}

beforeAll(async () => {
  const city = await startOwnCity(serving, () => undefined)
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(ownerUrl)
  Object.assign(open, { city, owner })
  const people = await letIn(owner.client(), { ownerUrl, secret: city.secret })
  open.clients = startClients(city.kernel, people, { count: 4, restMs: 400 })
}, 300_000)

afterAll(async () => {
  await open.clients?.stop()
  await open.owner?.end()
  await open.city?.close()
}, 60_000)

function opened() {
  const { city, owner, clients } = open
  if (!city || !owner || !clients) throw new Error('The city is up before all tests')
  return { city, owner, clients, heard: clients.heard }
}

const awayMs = 10 * 60_000

describe('Temporal, away for ten minutes', () => {
  it(
    'is missed by nobody who works',
    async () => {
      const { city, heard } = opened()
      const before = heard.waits.length
      await keepAway(city, 'temporal', awayMs)
      const waits = heard.waits.slice(before)
      expect(waits.length).toBeGreaterThan(1_000)
      expect(percentile(waits, 0.95)).toBeLessThan(500)
      expect(heard.refusals).toEqual([])
    },
    awayMs + 60_000,
  )

  it(
    'is caught up with in no longer than it was away',
    async () => {
      const { owner, clients } = opened()
      await clients.stop()
      const isSettled = async () => (await unsettled(owner.client())).length === 0
      await until(isSettled, 'all is settled', awayMs).catch(() => undefined)
      expect(await unsettled(owner.client())).toEqual([])
    },
    awayMs + 60_000,
  )
})
