import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { patientPlugins } from '../fixtures/patient.ts'
import type { Plugins } from '../plugins.ts'
import { develop, type Development } from './develop.ts'
import type { News } from './news.ts'

const source = `
import { definePlugin } from '../../../face/define-plugin.ts'
import { brief } from './brief.ts'
export default definePlugin({
  id: 'greeter', version: '1.0.0', contract: '^1.0.0', services: [], brief,
  name: { it: 'Saluti', en: 'Greetings' },
})
`
const brief = (words: string) => `export const brief = { it: '${words}', en: '${words}' }\n`

let home = ''
let plugins: Plugins
let development: Development
const heard: News[] = []

const file = (name: string) => join(home, 'greeter', name)
const live = () => plugins.live().get('greeter')?.brief.it

beforeEach(async () => {
  // Beside the fixtures, where what a plugin imports is found.
  home = await mkdtemp(fileURLToPath(new URL('../fixtures/written-', import.meta.url)))
  await mkdir(join(home, 'greeter'))
  await writeFile(file('plugin.ts'), source)
  await writeFile(file('brief.ts'), brief('uno'))
  const folder = pathToFileURL(`${home}/`)
  plugins = patientPlugins()
  await plugins.load(new URL('greeter/plugin.ts', folder))
  development = await develop({ folder, plugins, log: pino({ level: 'silent' }) })
  heard.length = 0
  development.follow((news) => heard.push(news))
})

afterEach(async () => {
  await development.close()
  await plugins.close()
  await rm(home, { recursive: true, force: true })
})

/** Develops anew, with something to be done before a plugin serves. */
async function prepareBy(prepare: (saved: object) => Promise<void>): Promise<void> {
  await development.close()
  const folder = pathToFileURL(`${home}/`)
  development = await develop({ folder, plugins, log: pino({ level: 'silent' }), prepare })
  development.follow((news) => heard.push(news))
}

describe('a plugin that is saved', () => {
  it('serves at once, as often as it is saved', async () => {
    for (const words of ['due', 'tre']) {
      await writeFile(file('brief.ts'), brief(words))
      await expect.poll(live).toBe(words)
    }
    await expect.poll(() => heard.map(({ kind }) => kind)).toEqual(['reloaded', 'reloaded'])
    expect(heard.every((news) => news.kind === 'reloaded' && news.ms < 5_000)).toBe(true)
  })

  it('serves also when the editor replaces the file', async () => {
    for (const words of ['due', 'tre', 'quattro']) {
      await writeFile(file('.brief.swp'), brief(words))
      await rename(file('.brief.swp'), file('brief.ts'))
      await expect.poll(live).toBe(words)
    }
  })

  it('is prepared before it serves, and started once for both', async () => {
    const prepared: object[] = []
    await prepareBy(async (saved) => void prepared.push(saved))
    await writeFile(file('plugin.ts'), source.replaceAll('Saluti', 'Ciao'))
    await expect.poll(() => heard).toHaveLength(1)
    expect(prepared).toEqual([plugins.live().get('greeter')])
    expect(plugins.live().get('greeter')).toBe(prepared[0])
  })

  it('is loaded once when much is saved at once', async () => {
    const text = await readFile(file('plugin.ts'), 'utf8')
    for (let time = 0; time < 10; time += 1) {
      await writeFile(file('plugin.ts'), text)
      await writeFile(file('brief.ts'), brief(`volta ${time}`))
    }
    await expect.poll(live).toBe('volta 9')
    expect(heard.length).toBeLessThan(6)
  })
})

describe('a plugin whose folder comes or goes', () => {
  it('is loaded when it is whole', async () => {
    await mkdir(join(home, 'other'))
    await writeFile(join(home, 'other', 'brief.ts'), brief('nuovo'))
    await writeFile(join(home, 'other', 'plugin.ts'), source.replace("'greeter'", "'other'"))
    await expect.poll(() => plugins.live().get('other')?.brief.it).toBe('nuovo')
  })

  it('serves on when it is thrown away, and the others are watched on', async () => {
    await mkdir(join(home, 'greeter', 'deep', 'deeper'), { recursive: true })
    await rm(join(home, 'greeter', 'deep'), { recursive: true })
    await writeFile(file('brief.ts'), brief('due'))
    await expect.poll(live).toBe('due')
    await rm(join(home, 'greeter'), { recursive: true })
    await expect.poll(() => heard.length).toBeGreaterThan(0)
    expect(live()).toBe('due')
    expect(heard.filter(({ kind }) => kind === 'broken')).toEqual([])
  })
})

describe('a plugin that is saved broken', () => {
  it('leaves the one before serving, and tells what is wrong and where', async () => {
    await writeFile(file('brief.ts'), '\nexport const brief = { it: , en: "" }')
    await expect.poll(() => heard).toHaveLength(1)
    expect(heard).toMatchObject([{ kind: 'broken', file: 'greeter/brief.ts', line: 2 }])
    expect(live()).toBe('uno')
  })

  it('serves on as it was when it cannot be prepared', async () => {
    await prepareBy(async () => Promise.reject(new Error('no such table')))
    await writeFile(file('plugin.ts'), source.replaceAll('Saluti', 'Ciao'))
    await expect.poll(() => heard).toHaveLength(1)
    expect(heard).toMatchObject([{ kind: 'broken', words: 'no such table' }])
    expect(plugins.live().get('greeter')?.name.it).toBe('Saluti')
  })

  it('is told to whoever comes later, until it is mended', async () => {
    await writeFile(file('brief.ts'), 'export const brief = missing')
    await expect.poll(() => heard).toHaveLength(1)
    const later: News[] = []
    development.follow((news) => later.push(news))()
    expect(later).toMatchObject([{ kind: 'broken', words: 'missing is not defined', line: 1 }])
    await writeFile(file('brief.ts'), brief('due'))
    await expect.poll(live).toBe('due')
    const last: News[] = []
    development.follow((news) => last.push(news))()
    expect(last).toEqual([])
  })
})
