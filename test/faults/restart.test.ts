import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serving, startOwnCity, type OwnCity } from '../bench/own-city.ts'
import { percentile } from '../bench/shoot.ts'
import { describeAfterwards } from './afterwards.ts'
import { startClients, type Clients } from './clients.ts'
import { keepAway, killAndWait, until } from './kill.ts'
import { connectOwner, type Owner } from './owner.ts'
import { letIn } from './people.ts'
import { unsettled } from './stored.ts'

const open: { city?: OwnCity; owner?: Owner; clients?: Clients } = {}
const kernelGaps: number[] = []
const recordGap: number[] = []

beforeAll(async () => {
  const city = await startOwnCity(serving, () => undefined)
  open.city = city
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const owner = await connectOwner(ownerUrl)
  open.owner = owner
  open.clients = startClients(
    city.kernel,
    await letIn(owner.client(), { ownerUrl, secret: city.secret }),
  )
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

/** Kills PostgreSQL; answers after how many milliseconds tickets are taken again. */
async function killRecord(): Promise<number> {
  const { city, heard, owner } = opened()
  const before = heard.waits.length
  const begun = Date.now()
  await killAndWait(city, 'postgres')
  await until(() => heard.waits.length > before + 8, 'tickets are taken again')
  await owner.again()
  return Date.now() - begun
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
    recordGap.push(await killRecord())
  }, 90_000)

  it('answers again within three seconds, and with its record killed too within fifteen', () => {
    expect(kernelGaps.length).toBe(2)
    expect(Math.max(...kernelGaps)).toBeLessThan(3_000)
    expect(Math.max(...recordGap)).toBeLessThan(15_000)
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
    const isSettled = async () => (await unsettled(owner.client())).length === 0
    await until(isSettled, 'all is settled', 65_000).catch(() => undefined)
    expect(await unsettled(owner.client())).toEqual([])
    expect(heard.refusals).toEqual([])
    expect(heard.tickets.size).toBeGreaterThan(50)
  }, 80_000)
})

describeAfterwards(() => ({ owner: opened().owner.client(), heard: opened().heard }))
