import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { percentile } from '../bench/shoot.ts'
import { startClients, type Acknowledged, type Clients } from './clients.ts'
import { keepAway, killAndWait, until } from './kill.ts'
import { letIn } from './people.ts'
import { serialOf, storedTickets, unsettled, type Stored } from './stored.ts'

const parts = 'postgres,temporal,migration,seeding,kernel,bundle,workflows'
const open: { city?: OwnCity; owner?: Client; clients?: Clients } = {}
const kernelGaps: number[] = []

beforeAll(async () => {
  const city = await startOwnCity(parts, () => undefined)
  open.city = city
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  open.owner = owner
  open.clients = startClients(city.kernel, await letIn(owner, ownerUrl, city.secret))
}, 120_000)

afterAll(async () => {
  await open.clients?.stop()
  await open.owner?.end()
  await open.city?.close()
}, 30_000)

function opened() {
  const { city, owner, clients } = open
  if (!city || !owner || !clients) throw new Error('The city is up before all tests')
  return { city, owner, clients, heard: clients.heard }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(500) }).catch(
    () => undefined,
  )
  return answer?.status === 200
}

async function killKernel(): Promise<void> {
  const { city } = opened()
  const begun = Date.now()
  await killAndWait(city, 'kernel')
  await until(() => answers(city.kernel), 'the kernel answers')
  kernelGaps.push(Date.now() - begun)
}

describe('a city whose processes are killed while people use it', () => {
  it('gets each of them back by itself', async () => {
    const { city } = opened()
    await sleep(2_000)
    for (const part of ['workflows', 'temporal']) {
      await killKernel()
      await sleep(700)
      await killAndWait(city, part)
      await sleep(700)
    }
    await killAndWait(city, 'workflows')
  }, 60_000)

  it('answers again within three seconds', () => {
    expect(kernelGaps.length).toBe(2)
    expect(Math.max(...kernelGaps)).toBeLessThan(3_000)
  })

  it('takes tickets as ever while Temporal is away', async () => {
    const { city, heard } = opened()
    const before = heard.waits.length
    await keepAway(city, 'temporal', 4_000)
    const waits = heard.waits.slice(before)
    expect(waits.length).toBeGreaterThan(20)
    expect(percentile(waits, 0.95)).toBeLessThan(500)
  }, 20_000)

  it('catches up once nobody is killed any more', async () => {
    const { clients, owner, heard } = opened()
    await clients.stop()
    const isSettled = async () => (await unsettled(owner)).length === 0
    await until(isSettled, 'all is settled', 65_000).catch(() => undefined)
    expect(await unsettled(owner)).toEqual([])
    expect(heard.refusals).toEqual([])
    expect(heard.tickets.size).toBeGreaterThan(50)
  }, 80_000)
})

describe('afterwards', () => {
  it('every ticket that was acknowledged is there, once', async () => {
    const { owner, heard } = opened()
    const stored = (await storedTickets(owner)).map(({ id, marker }) => `${id} ${marker}`)
    const told = [...heard.tickets.values()].map(({ id, marker }) => `${id} ${marker}`)
    expect(stored.toSorted()).toEqual(told.toSorted())
  })

  it('its arrival was confirmed once, in its story and by letter', async () => {
    for (const { id, confirmations, letters } of await storedTickets(opened().owner)) {
      expect.soft({ id, confirmations, letters }).toEqual({ id, confirmations: 1, letters: 1 })
    }
  })

  it('every certificate was issued once, and their numbers have no gap', async () => {
    const certificates = of('certificate', await storedTickets(opened().owner))
    expect(new Set(certificates.map(({ state }) => state))).toEqual(new Set(['issued']))
    const serials = certificates.flatMap(({ numbers }) => numbers.map(serialOf))
    const wanted = certificates.map((_, at) => at + 1)
    expect(serials.toSorted((a, b) => a - b)).toEqual(wanted)
  })

  it('every report is where its last move was said to have put it', async () => {
    const { owner, heard } = opened()
    const reports = of('report', await storedTickets(owner))
    expect(reports.some(({ state }) => state === 'working')).toBe(true)
    const place = ({ id, state, version }: Pick<Acknowledged, 'id' | 'state' | 'version'>) => ({
      id,
      state,
      version,
    })
    for (const stored of reports) {
      const told = heard.tickets.get(stored.id)
      expect.soft(place(stored)).toEqual(told && place(told))
    }
  })
})

function of(kind: Acknowledged['kind'], stored: readonly Stored[]): Stored[] {
  return stored.filter(({ id }) => opened().heard.tickets.get(id)?.kind === kind)
}
