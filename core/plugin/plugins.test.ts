import { afterEach, describe, expect, it } from 'vitest'
import { taskFor } from './fixtures/lender.ts'
import { patientPlugins } from './fixtures/patient.ts'
import type { Plugins } from './plugins.ts'

const greeter = new URL('./fixtures/greeter.ts', import.meta.url)
const newer = new URL('./fixtures/greeter-newer.ts', import.meta.url)
const hostile = new URL('./fixtures/hostile.ts', import.meta.url)
const broken = new URL('./fixtures/throws-at-load.ts', import.meta.url)
const opened: Plugins[] = []

function plugins() {
  const made = patientPlugins()
  opened.push(made)
  return made
}

const outline = (set: Plugins) => ({
  live: [...set.live()].map(([id, { version, activities }]) => ({ id, version, activities })),
  services: [...set.services()],
})

const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort')

afterEach(async () => {
  await Promise.all(opened.splice(0).map((set) => set.close()))
})

describe('the live plugins', () => {
  it('list the services of every plugin with its version', async () => {
    const set = plugins()
    await set.load(greeter)
    await set.load(hostile)
    expect([...set.live().keys()]).toEqual(['greeter', 'hostile'])
    expect(set.services().get('greeter.hello')).toMatchObject({
      plugin: 'greeter',
      version: '1.0.0',
      service: { id: 'greeter.hello' },
    })
  })

  it('are the same after load, unload and load', async () => {
    const set = plugins()
    await set.load(greeter)
    const before = outline(set)
    await set.unload('greeter')
    expect(outline(set)).toEqual({ live: [], services: [] })
    await set.load(greeter)
    expect(outline(set)).toEqual(before)
  })
})

describe('the live plugins when they go', () => {
  it('leave no thread, timer or listener behind when they go', async () => {
    const before = { resources: process.getActiveResourcesInfo().length, threads: threads().length }
    const listeners = process.eventNames().map((name) => process.listenerCount(name))
    const set = plugins()
    for (let round = 0; round < 3; round += 1) {
      await set.load(greeter)
      expect(threads().length).toBeGreaterThan(before.threads)
      await set.unload('greeter')
    }
    await expect.poll(() => threads().length).toBe(before.threads)
    await expect.poll(() => process.getActiveResourcesInfo().length).toBe(before.resources)
    expect(process.eventNames().map((name) => process.listenerCount(name))).toEqual(listeners)
  })
})

describe('the live plugins at an upgrade', () => {
  it('swap a version under calls without losing one', async () => {
    const set = plugins()
    await set.load(greeter)
    const slow = set.live().get('greeter')?.call('greetSlowly', taskFor('venezia'))
    const table = set.live()
    await set.load(newer)
    await expect(slow).resolves.toEqual({ move: 'greet' })
    const outcome = await set.live().get('greeter')?.call('greet', taskFor('venezia'))
    expect(outcome?.note).toBe('hello from 1.1.0 to venezia')
    expect(table.get('greeter')?.version).toBe('1.0.0')
  })

  it('keep the old version serving when the new one does not start', async () => {
    const set = plugins()
    await set.load(greeter)
    await expect(set.load(broken)).rejects.toMatchObject({ code: 'plugin.failed' })
    expect(set.live().get('greeter')?.version).toBe('1.0.0')
  })
})

describe('the live plugins and a version that is not live', () => {
  it('try a version out beside the one that serves, and leave nothing of it', async () => {
    const set = plugins()
    await set.load(greeter)
    const before = threads().length
    await expect(set.makeReady(newer)).resolves.toMatchObject({ version: '1.1.0' })
    await set.dismiss()
    expect(set.live().get('greeter')?.version).toBe('1.0.0')
    await expect.poll(() => threads().length).toBe(before)
  })

  it('tell which versions still end their calls', async () => {
    const set = plugins()
    await set.load(greeter)
    const slow = set.live().get('greeter')?.call('greetSlowly', taskFor('venezia'))
    await set.load(newer)
    expect(set.draining('greeter')).toEqual(['1.0.0'])
    await slow
    await expect.poll(() => set.draining('greeter')).toEqual([])
  })

  it('say so when a plugin is not loaded', async () => {
    await expect(plugins().unload('nobody')).rejects.toMatchObject({ code: 'plugin.not-loaded' })
  })
})
