import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptEntry } from './following/kept-entry.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes()
})
afterAll(() => here.close())

describe('a version', () => {
  it('is shown before it is rolled out: what comes first, and what it brings', async () => {
    const { id, preview } = await here.upload({ version: '1.0.0' })
    expect(id).toBe('greeter')
    expect(preview).toMatchObject({
      kind: 'install',
      from: null,
      mayBegin: true,
      signedBy: { name: 'Editrice', isTrusted: true },
      isolation: 'process',
      services: { added: [{ id: 'greeter.hello', label: 'Saluto' }] },
    })
    expect(here.serving()).toBeUndefined()
  })

  it('goes live on every node', async () => {
    const second = await here.startNode()
    const rollout = await here.rollOut({ version: '1.0.0' })
    expect(rollout).toMatchObject({ state: 'live', isOver: true, kind: 'install' })
    expect(rollout.steps.map(({ step }) => step)).toEqual([
      'checking',
      'migrating',
      'starting',
      'following',
      'carrying',
    ])
    expect([here.serving(), here.serving(second)]).toEqual(['1.0.0', '1.0.0'])
    await second.stop()
  })
})

describe('a version that is live', () => {
  it('is upgraded and rolled back alike', async () => {
    expect(await here.rollOut({ version: '1.1.0' })).toMatchObject({
      kind: 'upgrade',
      state: 'live',
    })
    expect(here.serving()).toBe('1.1.0')
    const back = await here.conducted(await here.ask('1.0.0'))
    expect(back).toMatchObject({ kind: 'roll-back', from: '1.1.0', to: '1.0.0', state: 'live' })
    expect(here.serving()).toBe('1.0.0')
  })

  it('leaves the others where they can be started: somebody may be held by them', async () => {
    const { sources } = here.first
    const older = await keptEntry(sources, { plugin: 'greeter', version: '1.1.0' })
    expect(older).toMatchObject({ id: 'greeter', version: '1.1.0', workflows: [] })
    expect(existsSync(older.entry)).toBe(true)
    await here.city.owner.query(`insert into plugin_version (plugin, version, source, description)
      select plugin, '0.9.0', 'past', description from plugin_version where version = '1.0.0'`)
    for (const version of ['0.9.0', '9.0.0']) {
      const gone = keptEntry(sources, { plugin: 'greeter', version })
      await expect(gone).rejects.toMatchObject({ code: 'plugin.version-not-kept' })
    }
  })

  it('is reloaded in a host of its own while calls go on', async () => {
    const { city, paula, reason } = here
    const before = here.first.plugins.live().get('greeter')
    const asked = await city.ask(paula(), 'plugins.reload', { id: 'greeter', reason })
    expect(await here.conducted(asked)).toMatchObject({ kind: 'reload', state: 'live' })
    expect(here.first.plugins.live().get('greeter')).not.toBe(before)
  })
})

describe('a plugin', () => {
  it('is told of in the catalogue, with how it fares on each node', async () => {
    const { city, paula } = here
    const [card] = await city.ask(paula(), 'plugins.catalogue', {})
    expect(card).toMatchObject({
      id: 'greeter',
      version: '1.0.0',
      newer: '1.1.0',
      wellbeing: 'well',
    })
    const view = await city.ask(paula(), 'plugins.read', { id: 'greeter' })
    expect(view.versions.map(({ version, isLive }) => [version, isLive])).toEqual([
      ['1.1.0', false],
      ['1.0.0', true],
    ])
    expect(view.hosts).toMatchObject([{ version: '1.0.0', state: 'live', follows: true }])
    expect(view.rollouts.map(({ kind }) => kind)).toEqual([
      'reload',
      'roll-back',
      'upgrade',
      'install',
    ])
  })

  it('stays in the audit with who asked and why', async () => {
    const { rows } = await here.city.owner.query<{ action: string; why: string }>(
      `select action, why from audit where action in ('plugin.asked', 'plugin.rolled-out') order by seq limit 2`,
    )
    expect(rows).toEqual([
      { action: 'plugin.asked', why: here.reason },
      { action: 'plugin.rolled-out', why: here.reason },
    ])
  })
})
