import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe } from '../../core/plugin/cell/describe.ts'
import type { Plugin } from '../../core/plugin/face/define-plugin.ts'
import { sha256 } from '../../core/plugin/package/manifest.ts'
import { readPackage, type Package } from '../../core/plugin/package/read-package.ts'
import { writePackage } from '../../core/plugin/package/write-package.ts'
import { bundleFile } from './bundle-file.ts'
import { partsBeside } from './parts-beside.ts'

/** What a package is made from and where it goes. */
export interface Building {
  /** The plugin's folder, with its `plugin.ts`. */
  readonly folder: string
  readonly into: string
  /** The publisher's private key as PEM; without one the package is not signed. */
  readonly key?: string | undefined
}

/** Makes the one file to hand over, reads it as a kernel would, and gives both. */
export async function buildPlugin({ folder, into, key }: Building): Promise<BuiltPackage> {
  const server = Buffer.from(await bundleFile(join(folder, 'plugin.ts')))
  const plugin = await declaredIn(server, into)
  const parts = new Map<string, Uint8Array>([
    ['server.mjs', server],
    ['description.json', Buffer.from(`${JSON.stringify(describe(plugin), undefined, 1)}\n`)],
    ...(await partsBeside(folder)),
  ])
  const { id, version, contract, isolation = 'thread', name, brief } = plugin
  const about = { id, version, contract, isolation, name, brief }
  const bytes = writePackage({ about, parts, ...(key !== undefined && { key }) })
  const file = join(into, `${id}-${version}.dime`)
  await writeFile(file, bytes)
  return { file, pack: readPackage(bytes) }
}

/** A package that was built: where it lies, and what is in it. */
export interface BuiltPackage {
  readonly file: string
  readonly pack: Package
}

/** What the bundle declares: it is imported from a place of its own, since modules are never read again. */
async function declaredIn(server: Uint8Array, into: string): Promise<Plugin> {
  const folder = join(into, 'server', sha256(server))
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'server.mjs')
  await writeFile(file, server)
  const { default: plugin } = await import(pathToFileURL(file).href)
  return plugin
}
