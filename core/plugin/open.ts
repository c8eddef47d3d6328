import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { Catalogue } from '../service/catalogue.ts'
import type { Tenants } from '../tenancy/tenants.ts'
import { createEnabled, type Enabled } from './enabling/enabled.ts'
import { cellsIn } from './delivered.ts'
import { createLender } from './lend/create-lender.ts'
import { createPlugins, type Plugins } from './plugins.ts'
import { liveCatalogue } from './rollout/following/live-catalogue.ts'
import { openFollowing, type Following, type Footing } from './rollout/following/open-following.ts'

/** What the plugins of a node are opened with. */
export interface OpenPluginsOptions extends Footing {
  readonly database: Database
  readonly tenants: Tenants
  readonly secrets: Secrets
}

/** The plugins of a node: they follow what should be live everywhere, and the catalogue follows them. */
export interface OpenPlugins extends Pick<Following, 'node' | 'sources'> {
  readonly plugins: Plugins
  readonly catalogue: Catalogue
  /** What tenants decided about them. */
  readonly enabled: Enabled
  close(): Promise<void>
}

/** Starts every plugin that should be live in a host of its own, and goes on to follow what should. */
export async function openPlugins(options: OpenPluginsOptions): Promise<OpenPlugins> {
  const { database, tenants, secrets, log } = options
  const enabled = createEnabled(database, tenants, secrets)
  const lent = createLender({ database, tenants, log, enabled })
  const plugins = createPlugins({ lent, cells: cellsIn(options) })
  const { directory } = database
  const following = await openFollowing({ ...options, directory, plugins })
  const { kept, node, sources, standIns, close } = following
  return {
    plugins,
    catalogue: liveCatalogue({ plugins, standIns, kept }),
    enabled,
    node,
    sources,
    async close() {
      await close()
      await plugins.close()
    },
  }
}
