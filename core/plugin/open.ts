import type { Catalogue } from '../service/catalogue.ts'
import { discoverPlugins } from './discover.ts'
import type { Lender } from './lend/lender.ts'
import { createPlugins, type Plugins } from './plugins.ts'

/** Loads every plugin of a folder into a host of its own; the catalogue follows what is live. */
export async function openPlugins(
  folder: URL,
  lent: Lender,
): Promise<{ plugins: Plugins; catalogue: Catalogue }> {
  const plugins = createPlugins({ lent })
  for (const entry of await discoverPlugins(folder)) await plugins.load(entry)
  const catalogue = {
    find: (id: string) => plugins.services().get(id),
    all: () => [...plugins.services().values()],
  }
  return { plugins, catalogue }
}
