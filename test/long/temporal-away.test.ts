import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { percentile } from '../bench/shoot.ts'
import { startClients, type Clients } from '../faults/clients.ts'
import { keepAway, until } from '../faults/kill.ts'
import { connectOwner, type Owner } from '../faults/owner.ts'
import { letIn } from '../faults/people.ts'
import { unsettled } from '../faults/stored.ts'

const open: { city?: OwnCity; owner?: Owner; clients?: Clients } = {}

beforeAll(async () => {
  const parts = 'postgres,temporal,migration,seeding,kernel,bundle,workflows'
  const city = await startOwnCity(parts, () => undefined)
  const url = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(url)
  Object.assign(open, { city, owner })
  open.clients = startClients(city.kernel, await letIn(owner.client(), url, city.secret))
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

describe('Temporal, away for a minute', () => {
  it('is missed by nobody who works', async () => {
    const { city, heard } = opened()
    const before = heard.waits.length
    await keepAway(city, 'temporal', 60_000)
    const waits = heard.waits.slice(before)
    expect(waits.length).toBeGreaterThan(200)
    expect(percentile(waits, 0.95)).toBeLessThan(500)
    expect(heard.refusals).toEqual([])
  }, 120_000)

  it('is caught up with within a minute of its return', async () => {
    const { owner, clients } = opened()
    await clients.stop()
    const isSettled = async () => (await unsettled(owner.client())).length === 0
    await until(isSettled, 'all is settled', 60_000)
  }, 120_000)
})
