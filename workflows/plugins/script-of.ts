import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Script } from './crew.ts'

/** A plugin whose workflows are looked for: who it is, and the file it was started from. */
export interface Scripted {
  readonly id: string
  readonly version: string
  readonly entry: URL
  readonly workflows: readonly string[]
}

/** The workflows of a plugin that has any: in its package, or as they were bundled for what came with the platform. */
export async function scriptOf(plugin: Scripted, built: URL): Promise<Script | undefined> {
  if (plugin.workflows.length === 0) return undefined
  const packaged = new URL('workflows.js', plugin.entry)
  const code = await readFile(packaged, 'utf8').catch(() =>
    readFile(new URL(`${plugin.id}.js`, built), 'utf8'),
  )
  const sum = createHash('sha256').update(code).digest('hex').slice(0, 8)
  return { plugin: plugin.id, build: `${plugin.version}+${sum}`, code }
}

/** The scripts of the plugins that are live, each read once for as long as it is. */
export interface Scripts {
  of(plugin: Scripted): Promise<Script | undefined>
}

/** Reads scripts once; one that could not be read is read again. */
export function createScripts(built: URL): Scripts {
  const read = new WeakMap<Scripted, Script | undefined>()
  return {
    async of(plugin) {
      if (!read.has(plugin)) read.set(plugin, await scriptOf(plugin, built))
      return read.get(plugin)
    },
  }
}
