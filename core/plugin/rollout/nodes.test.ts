import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taskFor } from '../fixtures/lender.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes()
  await here.rollOut({ version: '1.0.0' })
})
afterAll(() => here.close())

const away = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))

describe('a node', () => {
  it('that stopped in the middle of a rollout comes back to where the others are', async () => {
    const second = await here.startNode()
    await here.upload({ version: '1.1.0' })
    const asked = await here.ask('1.1.0')
    const turning = here.conduct().turn()
    await second.stop()
    await turning
    const { state } = await here.conducted(asked)
    const again = await here.startNode()
    expect([state, here.serving(), here.serving(again)]).toEqual(['live', '1.1.0', '1.1.0'])
    await again.stop()
  })

  it('that conducted a rollout and stopped leaves it to another', async () => {
    const asked = await here.ask('1.0.0')
    const plugins = { ...here.first.plugins, makeReady: away }
    await expect(here.conduct({ plugins }).turn()).rejects.toThrow('gone')
    expect(here.serving()).toBe('1.1.0')
    expect(await here.conducted(asked)).toMatchObject({ state: 'live' })
    expect(here.serving()).toBe('1.0.0')
  })
})

describe('a version that another node', () => {
  it('cannot start is taken back everywhere', async () => {
    const second = await here.startNode()
    second.plugins.load = () => Promise.reject(new Error('no room'))
    const refused = await here.conducted(await here.ask('1.1.0'))
    expect(refused.refused).toMatchObject({ code: 'plugin.node-could-not' })
    expect(refused.refused?.text).toContain('no room')
    await expect.poll(() => here.serving()).toBe('1.0.0')
    await second.stop()
  })

  it('takes too long to start is taken back everywhere', async () => {
    const second = await here.startNode()
    const { promise, reject } = Promise.withResolvers<never>()
    second.plugins.load = () => promise
    const asked = await here.ask('1.1.0')
    await here.conduct({ followMs: 500 }).turn()
    const { refused } = await here.conducted(asked)
    expect(refused).toMatchObject({ code: 'plugin.nodes-too-slow' })
    await expect.poll(() => here.serving()).toBe('1.0.0')
    reject(new Error('no room'))
    await second.stop()
  })
})

describe('while versions change under them', () => {
  it('calls are answered, every one', async () => {
    const { plugins } = here.first
    const stopping = new AbortController()
    const results: string[] = []
    const caller = async () => {
      while (!stopping.signal.aborted) {
        const outcome = await plugins.live().get('greeter')?.call('greet', taskFor('town'))
        results.push(outcome?.note ?? 'lost')
      }
    }
    const callers = Array.from({ length: 4 }, caller)
    for (const version of ['1.1.0', '1.0.0']) await here.conducted(await here.ask(version))
    stopping.abort()
    await Promise.all(callers)
    expect([...new Set(results)].toSorted()).toEqual(['from 1.0.0', 'from 1.1.0'])
  })
})
