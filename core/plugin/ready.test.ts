import { afterEach, describe, expect, it } from 'vitest'
import { entryOf } from './fixtures/hosts.ts'
import { taskFor } from './fixtures/lender.ts'
import { patientPlugins } from './fixtures/patient.ts'
import type { Plugins } from './plugins.ts'

const [greeter, newer, hostile] = [entryOf('greeter'), entryOf('greeter-newer'), entryOf('hostile')]
const opened: Plugins[] = []

function plugins() {
  const made = patientPlugins({ limits: { firstDelayMs: 10 } })
  opened.push(made)
  return made
}

const threads = () =>
  process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length
const before = threads()

afterEach(async () => {
  await Promise.all(opened.splice(0).map((set) => set.close()))
  await expect.poll(threads).toBe(before)
})

describe('a host that was made ready', () => {
  it('takes no calls before it is loaded, and serves from then on', async () => {
    const set = plugins()
    await set.load(greeter)
    const host = await set.makeReady(newer, 'thread')
    expect(set.live().get('greeter')?.version).toBe('1.0.0')
    await expect(set.load(newer, 'thread')).resolves.toBe(host)
    await set.dismiss()
    const outcome = await set.live().get('greeter')?.call('greet', taskFor('venezia'))
    expect(outcome?.note).toBe('hello from 1.1.0 to venezia')
  })

  it('is taken over once', async () => {
    const set = plugins()
    const host = await set.makeReady(newer, 'thread')
    const loaded = await Promise.all([set.load(newer, 'thread'), set.load(newer, 'thread')])
    expect(loaded.filter((one) => one === host)).toHaveLength(1)
  })

  it('is not what another version or isolation asks for', async () => {
    const set = plugins()
    const host = await set.makeReady(newer, 'thread')
    await expect(set.load(greeter, 'thread')).resolves.toMatchObject({ version: '1.0.0' })
    await expect(set.load(newer)).resolves.not.toBe(host)
    await expect(set.load(newer, 'process')).resolves.not.toBe(host)
    await expect(set.load(newer, 'thread')).resolves.toBe(host)
  })
})

describe('a host that fell ill while it waited', () => {
  it('is not taken over: neither while it is away nor when it has come back', async () => {
    const set = plugins()
    const host = await set.makeReady(hostile, 'thread')
    await expect(host.call('exit', taskFor('venezia'))).rejects.toMatchObject({
      code: 'plugin.failed',
    })
    await expect(set.load(hostile, 'thread')).resolves.not.toBe(host)
    await expect.poll(() => host.health()).toMatchObject({ serves: true, restarts: 1 })
    await expect(set.load(hostile, 'thread')).resolves.not.toBe(host)
  })
})

describe('a host that nobody takes over', () => {
  it('is stopped when it is dismissed, and started anew when it is loaded', async () => {
    const set = plugins()
    const host = await set.makeReady(newer, 'thread')
    await set.dismiss()
    await expect.poll(threads).toBe(before)
    await expect(set.load(newer, 'thread')).resolves.not.toBe(host)
  })

  it('is stopped when another is made ready, and when the set closes', async () => {
    const set = plugins()
    const first = await set.makeReady(greeter, 'thread')
    const second = set.makeReady(newer, 'thread')
    await set.close()
    expect([first, await second].map((host) => host.health().serves)).toEqual([false, false])
  })
})
