import { describe, expect, it } from 'vitest'
import { createPublisherKeys } from '../../core/plugin/package/keys.ts'
import type { Forgery } from './plugins/forge.ts'
import { hostileCity } from './plugins/hostile-city.ts'

const city = hostileCity()

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
    const { id, state, refused } = await city().rollOut({ ...how, version })
    const { refused: inEnglish } = await city().desk.rollout(id, 'en')
    expect({ state, code: refused?.code }).toEqual({ state: 'refused', code })
    for (const said of [refused, inEnglish]) expect(said?.text).toMatch(/^\p{Lu}.*\. \p{Lu}/su)
    for (const said of [refused, inEnglish]) expect(said?.text).toContain(says)
    expect(refused?.text).not.toEqual(inEnglish?.text)
    await city().serves('1.0.0')
  })

  it('and nothing is left of a step that failed half-way', async () => {
    const asked = `select to_regclass('hostile.second') as second`
    const { rows } = await city().owner.client().query(asked)
    expect(rows).toEqual([{ second: null }])
  })
})

describe('a package is not even taken in', () => {
  it('when nobody who is trusted signed it', async () => {
    const taking = city().upload({ version: '2.1.0' }, createPublisherKeys().privateKey)
    await expect(taking).rejects.toThrow(/package\.not-trusted/)
  })

  it('when it needs a newer kernel', async () => {
    const taking = city().upload({ version: '2.1.1', contract: '^99.0.0' })
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
    expect(await city().ask(route)).toMatchObject({ status })
    await city().serves('1.0.0')
  })
})

describe('those who ask other plugins', () => {
  it.each(['throwing', 'exiting', 'looping', 'allocating', 'flooding', 'huge'])(
    'are all answered beside one that goes on %s',
    async (route) => {
      const pid = city().city.pidOf('kernel')
      const { failed } = await city().feelBeside(route, 2_000)
      expect(failed).toBe(0)
      // Whoever stopped too often is left alone for half a minute; a reload brings it back at once.
      await city().desk.change({ plugin: 'hostile', to: null })
      await city().serves('1.0.0')
      expect(city().city.pidOf('kernel')).toBe(pid)
    },
  )
})
