import type { Logger } from 'pino'
import sql from 'sql-template-tag'
import type { Configuration } from './configuration.ts'
import { createDatabase, type Database } from './database/database.ts'
import { urlFor } from './database/roles.ts'
import { createKernel, type Kernel } from './kernel.ts'
import { createSecrets } from './operation/secrets.ts'
import { discoverPlugins } from './plugin/discover.ts'
import { createPlugins, type Plugins } from './plugin/plugins.ts'
import { lendRows } from './plugin/lend-rows.ts'
import { openSearch } from './search/open.ts'
import { createTenants } from './tenancy/tenants.ts'

/** A city that is open: the kernel, its plugins and the record, in one process. */
export interface City {
  readonly kernel: Kernel
  readonly plugins: Plugins
  readonly database: Database
  close(): Promise<void>
}

/** Connects to the record, loads every plugin into its own host and builds the kernel. */
export async function openCity(configuration: Configuration, log: Logger): Promise<City> {
  const secrets = createSecrets(configuration.secret)
  const database = await createDatabase({ url: urlFor('dime_app', configuration.databaseUrl, secrets) })
  await refuseIfUnwalled(database)
  const tenants = createTenants(database.directory)
  const search = openSearch(configuration.meilisearch, database)
  const plugins = createPlugins({ lent: lendRows(database, tenants, log) })
  for (const entry of await discoverPlugins(configuration.plugins)) await plugins.load(entry)
  const catalogue = {
    find: (id: string) => plugins.services().get(id),
    all: () => [...plugins.services().values()],
  }
  const { publicUrl } = configuration
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

// A role that owns tables or passes over row-level security would make every wall of paper.
async function refuseIfUnwalled({ directory }: Database): Promise<void> {
  const role = await directory.row<{ isUnwalled: boolean }>(sql`
    select rolsuper or rolbypassrls or exists (select from pg_class where relowner = r.oid) as "isUnwalled"
    from pg_roles r where rolname = current_user`)
  if (role?.isUnwalled !== false) throw new Error('The application role owns tables or can bypass row-level security: DiMe does not run with it')
}
