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
