import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePackage } from '../../../core/plugin/package/write-package.ts'
import { buildPlugin } from '../../../launch/plugin/build-plugin.ts'

/** How a forged version differs from the one that serves well. */
export interface Forgery {
  readonly version: string
  /** What its server file does before anything else. */
  readonly first?: string
  readonly contract?: string
  /** A further step of its tables. */
  readonly step?: string
}

/** Makes packages of the hostile plugin, signed with a key, in base64. */
export interface Forge {
  make(forgery: Forgery, key: string): string
}

const folder = new URL('hostile/', import.meta.url).pathname
const marked = '0.7.7'

/** Builds the hostile plugin once; every forgery is that package with other words in it. */
export async function openForge(): Promise<Forge> {
  const into = await mkdtemp(join(tmpdir(), 'dime-forge-'))
  const { pack } = await buildPlugin({ folder, into })
  await rm(into, { recursive: true })
  const partNamed = (name: string) => Buffer.from(pack.parts.get(name) ?? []).toString()
  return {
    make({ version, first = '', contract = '^1.0.0', step }, key) {
      const { id, isolation, name, brief } = pack.manifest
      const steps = step === undefined ? [] : [{ name: 'further', sql: step, phase: 'expand' }]
      const told = JSON.parse(partNamed('description.json').replaceAll(marked, version))
      const migrations = [...told.migrations, ...steps]
      const description = JSON.stringify({ ...told, contract, migrations })
      const server = `${first}\n${partNamed('server.mjs').replaceAll(marked, version)}`
      const parts = new Map([
        ['server.mjs', Buffer.from(server)],
        ['description.json', Buffer.from(description)],
      ])
      const about = { id, version, contract, isolation, name, brief }
      return Buffer.from(writePackage({ about, parts, key })).toString('base64')
    },
  }
}
