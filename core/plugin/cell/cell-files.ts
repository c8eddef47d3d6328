import { fileURLToPath } from 'node:url'
import type { Opening } from './channel.ts'

const core = new URL('../../', import.meta.url)
const packages = new URL('../../../node_modules/', import.meta.url)

/** The script with which a cell begins: the bundled one, or its source. */
export function scriptOf(kind: 'thread' | 'process', { cells }: Pick<Opening, 'cells'>): URL {
  return cells ? new URL(`${kind}.mjs`, cells) : new URL(`./${kind}.ts`, import.meta.url)
}

/** The folders that a cell reads, as paths: the plugin's own, and the platform's code. */
export function readableFolders({ entry, cells }: Pick<Opening, 'entry' | 'cells'>): string[] {
  const own = new URL('./', entry)
  return (cells ? [own, cells] : [own, core, packages]).map((folder) => fileURLToPath(folder))
}

/** What Node is told so that a cell reads its folders and no other file; it writes none. */
export function readingRights(folders: readonly string[]): string[] {
  return ['--permission', ...folders.map((folder) => `--allow-fs-read=${folder}*`)]
}
