import { fileURLToPath } from 'node:url'

const core = new URL('../../', import.meta.url)
const packages = new URL('../../../node_modules/', import.meta.url)

/** The folders that a cell reads: the plugin's own, and the platform's code. */
export const readableFolders = (entry: URL): URL[] => [new URL('./', entry), core, packages]

/** What Node is told so that a cell reads its folders and no other file; it writes none. */
export function readingRights(entry: URL): string[] {
  const folders = readableFolders(entry).map((folder) => fileURLToPath(folder))
  return ['--permission', ...folders.map((folder) => `--allow-fs-read=${folder}*`)]
}
