import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellProcesses } from '../fixtures/cell-processes.ts'
import { taskFor } from '../fixtures/lender.ts'
import { patientPlugins } from '../fixtures/patient.ts'
import type { Host } from '../host/host.ts'
import type { Plugins } from '../plugins.ts'
import type { Conducting } from './conduct/conducted.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes()
  await here.rollOut({ version: '1.0.0' })
  await here.upload({ version: '1.1.0' })
})
afterAll(() => here.close())

const gone = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
const served = () => here.first.plugins.live().get('greeter')

/** Brings a version, and answers with the host that was tried, as it is when all is over. */
async function tried(version: string, differing: Partial<Conducting> = {}): Promise<Host> {
  const { plugins = here.first.plugins } = differing
  const hosts: Host[] = []
  const makeReady: Plugins['makeReady'] = async (...asked) => {
    const host = await plugins.makeReady(...asked)
    hosts.push(host)
    return host
  }
  await here.ask(version)
  await here.conduct({ ...differing, plugins: { ...plugins, makeReady } }).turn()
  const [host] = hosts
  if (!host || hosts.length > 1) throw new Error('One host is tried')
  return host
}

describe('the host that was tried', () => {
  it('serves on the node that conducts, and no other is started there', async () => {
    const second = await here.startNode()
    const host = await tried('1.1.0')
    expect(served()).toBe(host)
    const outcome = await host.call('greet', taskFor('town'))
    expect([outcome.note, host.health().serves]).toEqual(['from 1.1.0', true])
    expect(here.serving(second)).toBe('1.1.0')
    expect(second.plugins.live().get('greeter')).not.toBe(host)
    await second.stop()
    await expect.poll(cellProcesses).toBe(1)
  })

  it('is stopped when nobody took it over', async () => {
    const apart = patientPlugins()
    const host = await tried('1.0.0', { plugins: apart })
    expect(host.health().serves).toBe(false)
    expect(here.serving()).toBe('1.0.0')
    await expect.poll(cellProcesses).toBe(1)
  })

  it('gives way to one started anew when it dies before it serves', async () => {
    const { plugins } = here.first
    const makeReady: Plugins['makeReady'] = async (...asked) => {
      const host = await plugins.makeReady(...asked)
      await expect(host.call('greet', taskFor('town'))).rejects.toThrow('plugin.failed')
      return host
    }
    await here.upload({ version: '1.2.0', doing: 'async () => process.exit(1)' })
    const host = await tried('1.2.0', { plugins: { ...plugins, makeReady } })
    expect(host.health().serves).toBe(false)
    expect(served()).not.toBe(host)
    expect(served()?.version).toBe('1.2.0')
    expect(served()?.health()).toMatchObject({ serves: true, restarts: 0 })
    await expect.poll(cellProcesses).toBe(1)
  })
})

describe('the host of a version that is not accepted', () => {
  it('is stopped when lives under way could not go on with it', async () => {
    await here.upload({ version: '2.0.0', differing: { workflows: ['visit'] } })
    const rehearse = async () => ({ recorded: ['visit.json'], tickets: [] })
    const host = await tried('2.0.0', { rehearse })
    expect(host.health().serves).toBe(false)
    expect(here.serving()).toBe('1.2.0')
  })

  it('is stopped when whoever conducts cannot go on, and tried again by the next', async () => {
    await expect(tried('2.0.0', { rehearse: gone })).rejects.toThrow('gone')
    await expect.poll(cellProcesses).toBe(1)
    await here.conduct().turn()
    expect(here.serving()).toBe('2.0.0')
  })

  it('is stopped when another node cannot start it', async () => {
    const second = await here.startNode()
    second.plugins.load = () => Promise.reject(new Error('no room'))
    const host = await tried('1.0.0')
    await expect.poll(() => host.health().serves).toBe(false)
    await expect.poll(() => here.serving()).toBe('2.0.0')
    await second.stop()
    await expect.poll(cellProcesses).toBe(1)
  })
})
