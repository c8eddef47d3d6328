import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * Tells the path of whatever changes below a folder, relative to it; resolves once all is watched, with what ends it.
 * Each folder has a watch of its own: one recursive watch loses files that an editor replaces when it saves.
 */
export async function watchFolders(
  home: string,
  changed: (path: string) => void,
): Promise<() => void> {
  const watches = new Map<string, FSWatcher>()
  let wanted = 0

  const unwatch = (folder: string) => {
    watches.get(folder)?.close()
    watches.delete(folder)
  }
  const heed = (folder: string) => (_: string, name: string | null) => {
    changed(relative(home, join(folder, name ?? '')))
    void look()
  }
  const begin = (folder: string) =>
    watches.set(
      folder,
      watch(folder, heed(folder)).on('error', () => unwatch(folder)),
    )
  // Of several looks under way only the one that was asked for last says what is there.
  async function look(): Promise<void> {
    const mine = (wanted += 1)
    const folders = await foldersOf(home)
    if (mine !== wanted) return
    for (const gone of [...watches.keys()].filter((one) => !folders.has(one))) unwatch(gone)
    const added = [...folders].filter((one) => !watches.has(one) && existsSync(one))
    added.forEach(begin)
    // What came before the watch has to be told as well; at the first look nothing is news.
    const files =
      mine === 1 ? [] : added.flatMap((one) => readdirSync(one).map((name) => join(one, name)))
    for (const file of files) changed(relative(home, file))
  }
  await look()
  return () => {
    // No look is this one: none that is still under way watches anything more.
    wanted = Number.NaN
    for (const folder of [...watches.keys()]) unwatch(folder)
  }
}

/** The folder and all below it; one that goes while it is listed is left out with what it held. */
async function foldersOf(home: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(home, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  const below = await Promise.all(folders.map(({ name }) => foldersOf(join(home, name))))
  return new Set([home, ...below.flatMap((paths) => [...paths])])
}
