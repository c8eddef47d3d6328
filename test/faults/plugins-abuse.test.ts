import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublisherKeys } from '../../core/plugin/package/keys.ts'
import { median } from '../bench/shoot.ts'
import { openChangingCity, type ChangingCity } from './plugins/changing-city.ts'
import { openForge, type Forge } from './plugins/forge.ts'
import { feel, type Felt } from './plugins/main-thread.ts'
import { questionsOf } from './plugins/questions.ts'

const open: { city?: ChangingCity; forge?: Forge } = {}
beforeAll(async () => {
  open.forge = await openForge()
  open.city = await openChangingCity()
  expect(await rollOut({ version: '1.0.0' })).toMatchObject({ state: 'live' })
  await opened()
    .city.owner.client()
    .query(
      `insert into plugin_enabling (tenant_id, plugin, is_on) select id, 'hostile', true from tenant where slug = 'venezia'`,
    )
}, 300_000)
afterAll(() => open.city?.close(), 60_000)

function opened() {
  const { city, forge } = open
  if (!city || !forge) throw new Error('The city is up before all tests')
  return { city, forge }
}

type Forgery = Parameters<Forge['make']>[0]

async function upload(forgery: Forgery, key = opened().city.publisher.privateKey) {
  return opened().city.desk.upload(opened().forge.make(forgery, key))
}

async function rollOut(forgery: Forgery) {
  await upload(forgery)
  return opened().city.desk.change({ plugin: 'hostile', to: forgery.version })
}

async function ask(route: string): Promise<{ status: number; told: unknown }> {
  const answer = await fetch(`${opened().city.city.kernel}/api/venezia/hostile.${route}`)
  return { status: answer.status, told: await answer.json() }
}

const serves = async (version: string) =>
  expect.poll(() => ask('good'), { timeout: 10_000 }).toEqual({ status: 200, told: version })

const harms: readonly {
  does: string
  how: Omit<Forgery, 'version'>
  code: string
  says: string
}[] = [
  {
    does: 'throws at start',
    how: { first: `throw new Error('not today')` },
    code: 'plugin.did-not-start',
    says: 'not today',
  },
  {
    does: 'never becomes healthy',
    how: { first: 'await new Promise(() => {})' },
    code: 'plugin.did-not-start',
    says: 'did not start in time',
  },
  {
    does: 'loops while it starts',
    how: { first: 'for (;;) Math.random()' },
    code: 'plugin.did-not-start',
    says: 'did not start in time',
  },
  {
    does: 'takes all memory while it starts',
    how: { first: 'const held = []; for (;;) held.push(new Uint8Array(1e6).fill(1))' },
    code: 'plugin.did-not-start',
    says: 'memory',
  },
  {
    does: 'has a step that fails half-way',
    how: { step: 'create table hostile.second (n int); select 1 / 0' },
    code: 'plugin.migration-failed',
    says: 'division by zero',
  },
]

describe('a version is refused in words, and the one before goes on serving,', () => {
  it.each(harms)('when it $does', async ({ how, code, says }) => {
    const version = `2.0.${harms.findIndex((harm) => harm.how === how)}`
    const { id, state, refused } = await rollOut({ ...how, version })
    const { refused: inEnglish } = await opened().city.desk.rollout(id, 'en')
    expect({ state, code: refused?.code }).toEqual({ state: 'refused', code })
    for (const said of [refused, inEnglish]) expect(said?.text).toMatch(/^\p{Lu}.*\. \p{Lu}/su)
    for (const said of [refused, inEnglish]) expect(said?.text).toContain(says)
    expect(refused?.text).not.toEqual(inEnglish?.text)
    await serves('1.0.0')
  })

  it('and nothing is left of a step that failed half-way', async () => {
    const asked = `select to_regclass('hostile.second') as second`
    const { rows } = await opened().city.owner.client().query(asked)
    expect(rows).toEqual([{ second: null }])
  })
})

describe('a package is not even taken in', () => {
  it('when nobody who is trusted signed it', async () => {
    const taking = upload({ version: '2.1.0' }, createPublisherKeys().privateKey)
    await expect(taking).rejects.toThrow(/package\.not-trusted/)
  })

  it('when it needs a newer kernel', async () => {
    const taking = upload({ version: '2.1.1', contract: '^99.0.0' })
    await expect(taking).rejects.toThrow(/plugin\.needs-other-kernel/)
  })
})

describe('a plugin that reaches for what is not its own', () => {
  it.each([
    ['table', 502],
    ['neighbour', 502],
    ['file', 502],
    ['outside', 403],
    ['keeping', 403],
  ])('by %s is refused', async (route, status) => {
    expect(await ask(route)).toMatchObject({ status })
    await serves('1.0.0')
  })
})

const perSecond = 50
const lastsMs = 2_000
const restMs = 100
const rounds = 3

/** Asks by a route again and again until it is told to stop. */
function keepAsking(route: string): () => Promise<void> {
  const stopping = new AbortController()
  const again = async () => {
    for (; !stopping.signal.aborted; await sleep(restMs)) await ask(route).catch(() => undefined)
  }
  const done = again()
  return async () => {
    stopping.abort()
    await done
  }
}

/** How it is for others while the plugin is asked by a route. */
async function feelBeside(route: string): Promise<Felt> {
  const { city } = opened()
  const others = await questionsOf(city, { hasRoute: false })
  const stop = keepAsking(route)
  const felt = await feel(city.city.pidOf('kernel'), others, { perSecond, lastsMs })
  await stop()
  return felt
}

const middle = (felt: readonly Felt[], figure: keyof Felt) => median(felt.map((one) => one[figure]))

describe('those who ask other plugins', () => {
  it.each(['throwing', 'exiting', 'looping', 'allocating', 'flooding', 'huge'])(
    'do not feel one that goes on %s',
    async (route) => {
      const pid = opened().city.city.pidOf('kernel')
      const quiet: Felt[] = []
      const beside: Felt[] = []
      for (let round = 0; round < rounds; round += 1) {
        quiet.push(await feelBeside('good'))
        beside.push(await feelBeside(route))
        // Whoever stopped too often is left alone for half a minute; a reload brings it back at once.
        await opened().city.desk.change({ plugin: 'hostile', to: null })
        await serves('1.0.0')
      }
      const told = (figure: keyof Felt) => [middle(quiet, figure), middle(beside, figure)]
      console.info(route, { p99: told('p99'), cpu: told('cpu') })
      for (const { failed } of [...quiet, ...beside]) expect(failed).toBe(0)
      expect(middle(beside, 'cpu')).toBeLessThan(1.2 * middle(quiet, 'cpu'))
      expect(opened().city.city.pidOf('kernel')).toBe(pid)
    },
  )
})
