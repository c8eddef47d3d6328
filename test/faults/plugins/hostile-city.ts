import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect } from 'vitest'
import { openChangingCity, type ChangingCity } from './changing-city.ts'
import { openForge, type Forge, type Forgery } from './forge.ts'
import { feel, type Felt } from './main-thread.ts'
import { questionsOf } from './questions.ts'

/** What was answered. */
export interface Told {
  readonly status: number
  readonly told: unknown
}

/** A city in which a plugin is live that does harm by each of its routes but `good`. */
export interface HostileCity extends ChangingCity {
  upload(forgery: Forgery, key?: string): Promise<unknown>
  rollOut(forgery: Forgery): ReturnType<ChangingCity['desk']['change']>
  ask(route: string): Promise<Told>
  /** Waits until this version is the one that answers. */
  serves(version: string): Promise<void>
  /** How it is for those who ask other plugins while this one is asked by a route, for so long. */
  feelBeside(route: string, lastsMs: number): Promise<Felt>
}

const perSecond = 50
const restMs = 100

/** Opens such a city before all tests of a file, and closes it after them; answers how it is found meanwhile. */
export function hostileCity(): () => HostileCity {
  let open: HostileCity | undefined
  beforeAll(async () => {
    open = around(await openChangingCity(), await openForge())
    expect(await open.rollOut({ version: '1.0.0' })).toMatchObject({ state: 'live' })
    await open.owner
      .client()
      .query(
        `insert into plugin_enabling (tenant_id, plugin, is_on) select id, 'hostile', true from tenant where slug = 'venezia'`,
      )
  }, 300_000)
  afterAll(() => open?.close(), 60_000)
  return () => {
    if (!open) throw new Error('The city is up before all tests')
    return open
  }
}

function around(city: ChangingCity, forge: Forge): HostileCity {
  const upload = (forgery: Forgery, key = city.publisher.privateKey) =>
    city.desk.upload(forge.make(forgery, key))
  const ask = async (route: string): Promise<Told> => {
    const answer = await fetch(`${city.city.kernel}/api/venezia/hostile.${route}`)
    return { status: answer.status, told: await answer.json() }
  }
  return {
    ...{ ...city, upload, ask },
    async rollOut(forgery) {
      await upload(forgery)
      return city.desk.change({ plugin: 'hostile', to: forgery.version })
    },
    serves: (version) => expect.poll(() => ask('good')).toEqual({ status: 200, told: version }),
    async feelBeside(route, lastsMs) {
      const others = await questionsOf(city, { hasRoute: false })
      const stop = keepAsking(() => ask(route))
      const felt = await feel(city.city.pidOf('kernel'), others, { perSecond, lastsMs })
      await stop()
      return felt
    },
  }
}

/** Asks again and again until it is told to stop, whatever comes of it. */
function keepAsking(ask: () => Promise<unknown>): () => Promise<void> {
  const stopping = new AbortController()
  const again = async () => {
    for (; !stopping.signal.aborted; await sleep(restMs)) await ask().catch(() => undefined)
  }
  const done = again()
  return async () => {
    stopping.abort()
    await done
  }
}
