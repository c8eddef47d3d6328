import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patientPlugins } from '../fixtures/patient.ts'
import { createPublisherKeys } from '../package/keys.ts'
import { openCityOfNodes } from './testing/nodes.ts'

let here: Awaited<ReturnType<typeof openCityOfNodes>>
beforeAll(async () => {
  here = await openCityOfNodes()
  await here.rollOut({ version: '1.0.0', differing: { migrations: [table] } })
})
afterAll(() => here.close())

const table = { name: 'greetings', sql: 'create table greeter.greeting (n int)' }

describe('a version is refused, and the one before goes on,', () => {
  it('when nobody who is trusted signed it', async () => {
    const { privateKey } = createPublisherKeys()
    const taking = here.upload({ version: '2.0.0' }, privateKey)
    await expect(taking).rejects.toMatchObject({ code: 'package.not-trusted' })
  })

  it('when its publisher is trusted no more', async () => {
    const { city, paula, publicKey } = here
    await here.upload({ version: '2.0.1' })
    await city.ask(paula(), 'publishers.distrust', { key: publicKey })
    const refused = await here.conducted(await here.ask('2.0.1'))
    await city.ask(paula(), 'publishers.trust', { name: 'Editrice', key: publicKey })
    expect(refused).toMatchObject({ state: 'refused', refused: { code: 'package.not-trusted' } })
    expect(here.serving()).toBe('1.0.0')
  })

  it('when it needs a newer kernel: it is not even taken in', async () => {
    const taking = here.upload({ version: '2.0.2', differing: { contract: '^99.0.0' } })
    await expect(taking).rejects.toMatchObject({ code: 'plugin.needs-other-kernel' })
  })

  it('when a step of its tables fails half-way, and nothing of it stays', async () => {
    const migrations = [
      table,
      { name: 'second', sql: 'create table greeter.second (n int)' },
      { name: 'third', sql: 'select 1 / 0' },
    ]
    const refused = await here.rollOut({ version: '2.0.3', differing: { migrations } })
    expect(refused.refused).toMatchObject({ code: 'plugin.migration-failed' })
    expect(refused.refused?.text).toContain('division by zero')
    const { rows } = await here.city.owner.query(`select name from greeter.migration`)
    expect(rows).toEqual([{ name: 'greetings' }])
  })
})

describe('a version that does not start is refused, and the one before goes on,', () => {
  it('when it throws at start', async () => {
    const refused = await here.rollOut({ version: '2.0.4', first: `throw new Error('no')` })
    expect(refused).toMatchObject({ state: 'refused', refused: { code: 'plugin.did-not-start' } })
  })

  it('when it never becomes healthy', async () => {
    await here.upload({ version: '2.0.5', first: 'await new Promise(() => {})' })
    const { id } = await here.ask('2.0.5')
    await here.conduct({ plugins: patientPlugins({ limits: { startMs: 500 } }) }).turn()
    const refused = await here.city.ask(here.paula(), 'plugins.rollout', { rollout: id })
    expect(refused).toMatchObject({ state: 'refused', refused: { code: 'plugin.did-not-start' } })
    expect(here.serving()).toBe('1.0.0')
  })
})

describe('a change is refused', () => {
  it('when another package has its version', async () => {
    await expect(here.upload({ version: '2.0.5' })).rejects.toMatchObject({
      code: 'plugin.version-taken',
    })
  })

  it('when another change is under way', async () => {
    await here.upload({ version: '1.0.1' })
    const asked = await Promise.allSettled([here.ask('1.0.1'), here.ask('1.0.1')])
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'plugin.rollout-under-way' },
    })
    await here.conduct().turn()
    expect(here.serving()).toBe('1.0.1')
  })

  it('with a reason in words that is kept', async () => {
    const view = await here.city.ask(here.paula(), 'plugins.read', { id: 'greeter' })
    const reasons = view.rollouts.flatMap(({ refused }) => refused?.text ?? [])
    expect(reasons.length).toBe(4)
    for (const text of reasons) expect(text).toMatch(/^[A-ZÈ].*\. [A-ZÈ]/su)
  })
})
