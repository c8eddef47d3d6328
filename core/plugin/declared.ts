import type { Plugin } from './face/define-plugin.ts'
import { discoverPlugins } from './discover.ts'

/** The declarations of every plugin in a folder; for migrating, where no plugin runs yet. */
export async function declaredPlugins(folder: URL): Promise<Plugin[]> {
  const entries = await discoverPlugins(folder)
  const modules = await Promise.all(
    [...entries.values()].map((entry) => import(entry.href) as Promise<{ default: Plugin }>),
  ) // the only default export of plugin.ts
  return modules.map(({ default: plugin }) => plugin)
}
