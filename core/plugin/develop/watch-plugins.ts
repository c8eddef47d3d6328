import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brokenBy, type News } from './news.ts'
import { watchFolders } from './watch-folders.ts'

/** What watching plugins needs. */
export interface WatchPluginsOptions {
  /** The folder with a folder a plugin. */
  readonly folder: URL
  /**
   * Puts the plugin of an entry, of which these files were saved, in the place of the one that serves, or leaves
   * that one serving and rejects.
   */
  readonly load: (entry: URL, saved: readonly string[]) => Promise<unknown>
  readonly tell: (news: News) => void
}

// An editor that saves writes more than once, and one who saves all writes many files.
const calmMs = 60

/** Loads a plugin anew whenever one of its files is saved, one load after the other; the result ends it. */
export async function watchPlugins(options: WatchPluginsOptions): Promise<() => Promise<void>> {
  const { folder, load, tell } = options
  const working = new Map<string, Promise<void>>()
  const saved = new Map<string, Set<string>>()

  const reload = async (plugin: string, files: readonly string[]) => {
    const begun = performance.now()
    const entry = new URL(`${plugin}/plugin.ts`, folder)
    // A folder that is being made, or was thrown away.
    if (!existsSync(entry)) return
    try {
      await load(entry, files)
      tell({ kind: 'reloaded', plugin, ms: Math.round(performance.now() - begun) })
    } catch (error) {
      tell(brokenBy(plugin, error))
    }
  }
  const work = async (plugin: string) => {
    while (saved.has(plugin)) {
      await wait(calmMs)
      const files = [...(saved.get(plugin) ?? [])]
      saved.delete(plugin)
      await reload(plugin, files)
    }
    working.delete(plugin)
  }
  const end = await watchFolders(fileURLToPath(folder), (path) => {
    const [plugin = '', ...rest] = path.split('/')
    if (!isSource(rest.at(-1))) return
    saved.set(plugin, (saved.get(plugin) ?? new Set()).add(path))
    if (!working.has(plugin)) working.set(plugin, work(plugin))
  })
  return async () => {
    end()
    saved.clear()
    await Promise.all(working.values())
  }
}

function isSource(name = ''): boolean {
  return /^[^.].*\.(?:ts|json)$/v.test(name) && !name.endsWith('.test.ts')
}
