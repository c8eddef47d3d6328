import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublisherKeys } from '../../core/plugin/package/keys.ts'
import { verifyPackage } from '../../core/plugin/package/verify-package.ts'
import { root } from '../city.ts'
import { buildPlugin } from './build-plugin.ts'
import { bundleElements } from './bundle-elements.ts'
import { newPlugin } from './new-plugin.ts'
import { workbench, type Workbench } from './testing/workbench.ts'

const workflows = `
import { sleep } from '@temporalio/workflow'
export async function waitAWhile(): Promise<string> {
  await sleep('1 day')
  return 'waited'
}
`
const elements = `
import { LitElement, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
@customElement('dime-hello')
export class Hello extends LitElement {
  @property() name = 'Marta'
  override render() { return html\`<p>Ciao \${this.name}</p>\` }
}
`

let bench: Workbench
const folderOf = (name: string) => join(bench.home, name, 'music')

/** Makes a plugin with everything that a package may hold, in a folder of its own. */
async function madeIn(name: string): Promise<string> {
  await newPlugin('music', join(bench.home, name))
  await mkdir(join(folderOf(name), 'histories'))
  await writeFile(join(folderOf(name), 'workflows.ts'), workflows)
  const plugin = await readFile(join(folderOf(name), 'plugin.ts'), 'utf8')
  const declared = plugin.replace('activities:', "workflows: ['waitAWhile'],\n  activities:")
  await writeFile(join(folderOf(name), 'plugin.ts'), declared)
  await writeFile(join(folderOf(name), 'elements.ts'), elements)
  await writeFile(join(folderOf(name), 'histories', 'a-day.json'), '{"events":[]}\n')
  return folderOf(name)
}

/** A part as text, with the source map that it may carry. */
function allOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString()
  const [, map = ''] = text.match(/sourceMappingURL=data:[^,]+,([\w+/=]+)/) ?? []
  return text + Buffer.from(map, 'base64').toString()
}

async function built(folder: string, key?: string) {
  const into = await mkdtemp(join(bench.home, 'out-'))
  return buildPlugin({ folder, into, key })
}

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.clear())

describe('a package that is built', () => {
  it('holds the host’s file, the workflows, the elements, the histories and the declaration', async () => {
    const { file, pack } = await built(await madeIn('one'))
    expect(file).toMatch(/music-1\.0\.0\.dime$/)
    expect([...pack.parts.keys()].toSorted()).toEqual([
      'description.json',
      'elements.js',
      'histories/a-day.json',
      'manifest.json',
      'server.mjs',
      'workflows.js',
    ])
    const text = (name: string) => Buffer.from(pack.parts.get(name) ?? []).toString()
    expect(text('workflows.js')).toContain('waitAWhile')
    expect(text('elements.js')).toContain('dime-hello')
    expect(text('server.mjs')).not.toContain('@dime/core')
  })

  it('is the same bytes from the same sources', async () => {
    const { privateKey } = createPublisherKeys()
    const first = await built(folderOf('one'), privateKey)
    const again = await built(folderOf('one'), privateKey)
    expect(again.pack.checksum).toBe(first.pack.checksum)
    expect(await readFile(again.file)).toEqual(await readFile(first.file))
  })

  it('names no folder of the machine that built it', async () => {
    const { pack } = await built(folderOf('one'))
    const naming = [...pack.parts].filter(([, bytes]) => allOf(bytes).includes(root))
    expect(naming.map(([name]) => name)).toEqual([])
  })

  it('is signed by its publisher', async () => {
    const { privateKey, publicKey } = createPublisherKeys()
    const { pack } = await built(folderOf('one'), privateKey)
    const trusted = [{ name: 'Editrice', key: publicKey }]
    expect(verifyPackage(pack, trusted)).toEqual(trusted[0])
  })
})

describe('elements', () => {
  it('that a page could not be asked to load are refused', async () => {
    const file = join(bench.home, 'large.ts')
    const words = Array.from({ length: 30_000 }, (_, n) => Math.sin(n).toString(36)).join()
    await writeFile(file, `export const words = ${JSON.stringify(words)}`)
    await expect(bundleElements(file)).rejects.toThrow(/gzipped; a page may be asked for 40\.0 KB/)
  })
})
