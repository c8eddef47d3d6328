import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attending, type Attending } from '../../core/testing/attending.ts'
import { sendReport } from '../../core/testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { skipTime, workflowOf, type SkippedTime } from '../testing/skipped-time.ts'
import { tell } from '../testing/tell.ts'
import { ticketActivities } from './activities.ts'

const day = 86_400_000

let time: SkippedTime
let city: ScratchKernel
let clerk: Attending
beforeAll(async () => {
  city = await scratchKernel()
  clerk = attending(city)
  time = await skipTime()
})
afterAll(async () => {
  await time.close()
  await city.close()
})

const now = async () => new Date(await time.environment.currentTimeMs()).toISOString()

/** Sends a report about a lamp at the time of the server, and lets its workflow run. */
async function begin(name: 'marta' | 'nobody' = 'marta') {
  const caller = city.as(name, await now())
  const { id } = await sendReport(city, caller, { category: 'lamp' })
  const key = { tenant: caller.tenant.id, id }
  await tell(time, key)
  return key
}

const serve = (scene: () => Promise<void>) => time.serve(ticketActivities(clerk.attendance), scene)

async function read(id: string) {
  return city.ask(city.as('sara', await now()), 'tickets.read', { id })
}

async function move(
  who: 'carlo' | 'marta',
  { tenant, id }: { tenant: string; id: string },
  name: string,
) {
  const { version } = await read(id)
  const asked = { id, move: name, version, message: 'Ecco' }
  await city.ask(city.as(who, await now()), 'tickets.move', asked)
  await tell(time, { tenant, id })
}

type Read = Awaited<ReturnType<typeof read>>

const whatHappened = ({ timeline }: Read) =>
  timeline.map(({ kind, label }) => (kind === 'clock' ? label.split(':')[0] : kind))

const instants = ({ timeline }: Read) =>
  timeline.filter(({ kind }) => kind === 'clock').map(({ at }) => Date.parse(at))

describe('a report that nobody touches', () => {
  it('is acknowledged, then brought back to mind and escalated at the right instants', async () => {
    await serve(async () => {
      const key = await begin()
      await expect.poll(async () => (await read(key.id)).timeline.length).toBe(2)
      const { coming } = await read(key.id)
      await time.environment.sleep(30 * day)
      const later = await read(key.id)
      const planned = coming.map(({ at }) => Date.parse(at))
      const delays = planned.map((at, place) => (instants(later)[place] ?? 0) - at)
      expect(delays).toHaveLength(3)
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...delays)).toBeLessThan(60_000)
      expect(whatHappened(later).slice(0, 2)).toEqual(['opened', 'message'])
    })
  })

  it('is told by mail to the citizen, the office, the responsible and the substitute, once each', async () => {
    await clerk.deliver(await now())
    clerk.mails.length = 0
    await serve(async () => {
      await begin()
      await time.environment.sleep(30 * day)
      await clerk.deliver(await now())
    })
    const sara = 'sara@prova.example'
    const addresses = ['marta@posta.example', 'lamps@prova.example', sara, sara]
    expect(clerk.mails.map(({ to }) => to)).toEqual(addresses)
    expect(new Set(clerk.mails.map(({ id }) => id)).size).toBe(4)
  })
})

describe('a report whose citizen is asked and does not answer', () => {
  it('runs on by itself after thirty days, and is late only then', async () => {
    await serve(async () => {
      const key = await begin()
      for (const name of ['take', 'ask']) await move('carlo', key, name)
      const { clock } = await read(key.id)
      await time.environment.sleep(29 * day)
      const waiting = await read(key.id)
      expect({ isPaused: waiting.isPaused, instants: instants(waiting) }).toEqual({
        isPaused: true,
        instants: [],
      })
      await time.environment.sleep(30 * day)
      const later = await read(key.id)
      const [reminded = 0, escalated = 0] = instants(later)
      const resumed = Date.parse(`${clock?.resumesBy}T00:00:00Z`)
      expect(later).toMatchObject({ isPaused: false, state: 'working' })
      expect(reminded).toBeGreaterThan(resumed)
      expect(escalated).toBeGreaterThan(reminded)
    })
  })
})

describe('a report that is resolved in time', () => {
  it('lets its workflow end, and nothing comes after', async () => {
    await serve(async () => {
      const key = await begin()
      for (const name of ['take', 'resolve']) await move('carlo', key, name)
      await workflowOf(time, key).result()
      await time.environment.sleep(30 * day)
      expect(instants(await read(key.id))).toEqual([])
    })
  })
})

describe('a report about what another organisation sees to', () => {
  it('is opened there by its workflow', async () => {
    await serve(async () => {
      const caller = city.as('nobody', await now())
      const { id } = await sendReport(city, caller, { category: 'waste' })
      await tell(time, { tenant: caller.tenant.id, id })
      await expect.poll(async () => (await read(id)).referral?.code).toMatch(/^\w{4}-/)
    })
  })
})
