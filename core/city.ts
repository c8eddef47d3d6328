import type { Logger } from 'pino'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { createKernel, type Kernel } from './kernel.ts'
import { createSecrets } from './operation/secrets.ts'
import { openPlugins, type OpenPlugins } from './plugin/open.ts'
import { openSearch } from './search/open.ts'
import { createTenants } from './tenancy/tenants.ts'

/** A city that is open: the kernel, its plugins and the record, in one process. */
export interface City {
  readonly kernel: Kernel
  readonly plugins: OpenPlugins['plugins']
  /** What tenants decided about plugins. */
  readonly enabled: OpenPlugins['enabled']
  /** How this node is called where nodes are listed. */
  readonly node: OpenPlugins['node']
  /** Where versions of plugins are started from. */
  readonly sources: OpenPlugins['sources']
  readonly database: Database
  close(): Promise<void>
}

/** Connects to the record, starts every plugin that should be live in its own host and builds the kernel. */
export async function openCity(
  configuration: Configuration,
  log: Logger,
  kind: 'kernel' | 'workflows' = 'kernel',
): Promise<City> {
  const { publicUrl, plugins: folder, bundled, packages } = configuration
  const secrets = createSecrets(configuration.secret)
  const database = await openDatabase(configuration, secrets, log)
  const tenants = createTenants(database.directory)
  const search = openSearch(configuration.meilisearch)
  const lending = { database, tenants, secrets }
  const folders = { folder, bundled, packages }
  const isAtOnce = kind === 'kernel' // whoever is served must not wait for the hosts
  const opened = await openPlugins({ ...lending, ...folders, kind, isAtOnce, log })
  const { plugins, catalogue, enabled, node, sources } = opened
  const kernel = createKernel(database, { catalogue, tenants, search, secrets, publicUrl })
  return {
    kernel,
    plugins,
    enabled,
    node,
    sources,
    database,
    async close() {
      await opened.close()
      await search.close()
      await database.close()
    },
  }
}
