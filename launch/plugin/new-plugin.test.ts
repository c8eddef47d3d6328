import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { described } from '../../core/plugin/trial.ts'
import { newPlugin } from './new-plugin.ts'
import { workbench, type Workbench } from './testing/workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.clear())

describe('a new plugin', () => {
  it('is a sound plugin of its own name, and nothing of the template’s is left', async () => {
    const files = await newPlugin('music', bench.home)
    expect(files).toContain('plugin.ts')
    expect(files).toContain('booking/service.test.ts')
    const { default: plugin } = await import(
      pathToFileURL(join(bench.home, 'music/plugin.ts')).href
    )
    const { id, services } = described(plugin)
    expect({ id, services: services.map((service) => service.id) }).toEqual({
      id: 'music',
      services: ['music.booking'],
    })
    const texts = await Promise.all(
      files.map((file) => readFile(join(bench.home, 'music', file), 'utf8')),
    )
    expect(texts.filter((text) => text.includes('halls'))).toEqual([])
  })

  it('takes nobody’s place', async () => {
    await newPlugin('dance', bench.home)
    await expect(newPlugin('dance', bench.home)).rejects.toThrow(/is there already/)
  })

  it.each(['Music', 'city-music', '2music', '../music', ''])(
    'cannot be called "%s"',
    async (name) => {
      await expect(newPlugin(name, bench.home)).rejects.toThrow(/one lower-case word/)
    },
  )
})
