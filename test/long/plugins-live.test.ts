import { describe, expect, it } from 'vitest'
import { memoryOf } from '../bench/processes.ts'
import { median } from '../bench/shoot.ts'
import { describeAfterwards } from '../faults/afterwards.ts'
import { until } from '../faults/kill.ts'
import { peopleAtWork } from '../faults/plugins/people-at-work.ts'
import { questionsOf } from '../faults/plugins/questions.ts'
import {
  askSteadily,
  mostPerSecond,
  p99,
  pass,
  waits,
  type Stretch,
} from '../faults/plugins/steady.ts'
import { unsettled } from '../faults/stored.ts'

const inFlight = 1_000
const changes = 50
const wanted = 500
// So many whatever the machine can do, where somebody says so; else half of what it answers, so that it is not the limit.
const asked = Number(process.env['DIME_PER_SECOND'] ?? 0)
const versions = ['1.2.0', '1.1.0', null, '1.2.0', null, '1.1.0'] as const

const opened = peopleAtWork({ count: 8, restMs: 50 })

const reports = () => [...opened().heard.tickets.values()].filter(({ kind }) => kind === 'report')

const settled = async () => {
  const isSettled = async () => (await unsettled(opened().city.owner.client())).length === 0
  await until(isSettled, 'all is settled', 300_000).catch(() => undefined)
  expect(await unsettled(opened().city.owner.client())).toEqual([])
}

/** Lets all papers be printed, and then fewer go on: what is measured is the questions. */
async function thinOut(): Promise<void> {
  const { clients, goOn } = opened()
  await clients.stop()
  await settled()
  goOn({ count: 4, restMs: 500 })
}

async function bring(plugin: string, to: string | null): Promise<Stretch> {
  const from = Date.now()
  const { state, refused } = await opened().city.desk.change({ plugin, to })
  expect({ state, refused }).toEqual({ state: 'live', refused: null })
  return [from, Date.now()]
}

/** Changes the plugin again and again, with rests between; certificates are issued by another, which changes too. */
async function changeOften() {
  const { city } = opened().city
  const quiet = [await pass(5_000)]
  const swaps: Stretch[] = []
  const memory: number[] = []
  for (let change = 0; change < changes; change += 1) {
    if (change % 5 === 4) await bring('registry', change % 10 === 4 ? '1.2.0' : '1.1.0')
    swaps.push(await bring('companies', versions[change % versions.length] ?? null))
    quiet.push(await pass(1_500))
    memory.push(Math.round(memoryOf(city.pidOf('kernel'))))
  }
  return { quiet, swaps, memory }
}

describe('a city in whose thousand tickets a plugin changes fifty times', () => {
  it('has a thousand tickets in flight', async () => {
    await until(() => reports().length >= inFlight, 'a thousand are there', 600_000)
    await thinOut()
    const { desk, publisher } = opened().city
    for (const version of ['1.1.0', '1.2.0'])
      for (const plugin of ['companies', 'registry'])
        await desk.upload(await publisher.furtherVersion(plugin, version))
    for (const plugin of ['companies', 'registry']) await bring(plugin, '1.1.0')
  }, 1_000_000)

  it('answers every question meanwhile, about as fast as ever', async () => {
    const ask = await questionsOf(opened().city, { hasRoute: true })
    const most = await mostPerSecond(ask, 5)
    const perSecond = asked > 0 ? asked : Math.min(wanted, Math.round(most / 2))
    const steady = askSteadily(ask, perSecond)
    const { quiet, swaps, memory } = await changeOften().finally(() => steady.stop())
    const during = p99(waits(steady.shots, swaps))
    const without = p99(waits(steady.shots, quiet))
    const took = median(swaps.map(([from, end]) => end - from))
    console.info({ most, perSecond, shots: steady.shots.length, during, without, took, memory })
    expect(steady.shots.filter(({ status }) => status !== 200)).toEqual([])
    expect(during).toBeLessThanOrEqual(2 * without)
  }, 900_000)

  it('loses none of them, and leaves none standing', async () => {
    const { city, clients, heard } = opened()
    await clients.stop()
    await settled()
    expect(heard.refusals).toEqual([])
    expect(city.logOf('workflows')).not.toMatch(/determinis/i)
  }, 360_000)
})

describeAfterwards(() => ({ owner: opened().city.owner.client(), heard: opened().heard }))
