import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCity, type City } from '../../city.ts'
import { readConfiguration } from '../../configuration.ts'
import { migrate } from '../../database/migrate.ts'
import { scratchRecord, type ScratchRecord } from '../../testing/scratch-record.ts'
import { declaredPlugins } from '../declared.ts'
import { currentPlugins } from './record/current.ts'
import { keepDelivered } from './record/keep-delivered.ts'
import { nodesUp } from './record/stored-nodes.ts'

const folder = new URL('../../../plugins/', import.meta.url)
let record: ScratchRecord
let city: City
beforeAll(async () => {
  record = await scratchRecord()
  const { url, secrets } = record
  const plugins = await declaredPlugins(folder)
  await migrate(url, secrets, plugins)
  await keepDelivered(url, plugins)
  const env = { DATABASE_URL: url, DIME_SECRET: process.env['DIME_SECRET'] }
  city = await openCity(readConfiguration(env), pino({ level: 'silent' }), 'workflows')
})
afterAll(async () => {
  await city.close()
  await record.close()
})

describe('what comes with the platform', () => {
  it('is live where nobody said anything else, and each node says so', async () => {
    const { directory } = city.database
    const current = await currentPlugins(directory)
    expect(current.length).toBeGreaterThan(1)
    const versions = current.map(({ plugin, live }) => [plugin, live?.version])
    const up = async () =>
      (await nodesUp(directory)).map(({ plugin, version }) => [plugin, version])
    await expect.poll(up).toEqual(versions)
    const nodes = await nodesUp(directory)
    expect(nodes.every(({ node }) => node === city.node.id)).toBe(true)
  })

  it('is written down as its hosts tell it', async () => {
    const current = await currentPlugins(city.database.directory)
    for (const { plugin, live } of current) {
      const host = city.plugins.live().get(plugin)
      expect(JSON.parse(JSON.stringify(host?.services))).toEqual(live?.description.services)
    }
  })

  it('becomes past when a newer one comes, and tickets still know it', async () => {
    const [plugin] = await declaredPlugins(folder)
    if (!plugin) throw new TypeError('A city has plugins')
    await keepDelivered(record.url, [{ ...plugin, version: '99.0.0' }])
    const { rows } = await record.owner.query(
      'select version, source from plugin_version where plugin = $1 order by source',
      [plugin.id],
    )
    expect(rows).toEqual([
      { version: '99.0.0', source: 'delivered' },
      { version: plugin.version, source: 'past' },
    ])
  })
})
