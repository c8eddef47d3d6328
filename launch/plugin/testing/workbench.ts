import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../city.ts'

/** A folder for plugins that are made for a test, and its end. */
export interface Workbench {
  readonly home: string
  clear(): Promise<void>
}

/** Makes a folder inside the project, where what a plugin imports is found. */
export async function workbench(): Promise<Workbench> {
  await mkdir(join(root, '.build'), { recursive: true })
  const home = await mkdtemp(join(root, '.build', 'bench-'))
  return { home, clear: () => rm(home, { recursive: true, force: true }) }
}
