import type { Logger } from 'pino'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { createKernel, type Kernel } from './kernel.ts'
import { createSecrets } from './operation/secrets.ts'
import { lendRows } from './plugin/lend/lend-rows.ts'
import { openPlugins } from './plugin/open.ts'
import { openSearch } from './search/open.ts'
import { createTenants } from './tenancy/tenants.ts'

/** A city that is open: the kernel, its plugins and the record, in one process. */
export interface City {
  readonly kernel: Kernel
  readonly plugins: Awaited<ReturnType<typeof openPlugins>>['plugins']
  readonly database: Database
  close(): Promise<void>
}

/** Connects to the record, loads every plugin into its own host and builds the kernel. */
export async function openCity(configuration: Configuration, log: Logger): Promise<City> {
  const { publicUrl } = configuration
  const secrets = createSecrets(configuration.secret)
  const database = await openDatabase(configuration, secrets)
  const tenants = createTenants(database.directory)
  const search = openSearch(configuration.meilisearch)
  const lent = lendRows(database, tenants, log)
  const { plugins, catalogue } = await openPlugins(configuration.plugins, lent)
  const kernel = createKernel(database, { catalogue, tenants, search, secrets, publicUrl })
  return {
    kernel,
    plugins,
    database,
    async close() {
      await plugins.close()
      await search.close()
      await database.close()
    },
  }
}
