import { Client } from 'pg'
import { createSecrets, declaredPlugins, migrate, urlFor } from '@dime/core/running'
import { fillTables } from './catalogue-rows.ts'
import { walledTables, type Walled } from './catalogue.ts'
import { makeRows } from './rows.ts'
import { openTwoTenants, type TwoTenants } from './two-tenants.ts'

/** Two tenants with a row in every table, the kernel's and the plugins', seen by the owner and by the application. */
export interface Opened {
  readonly both: TwoTenants
  readonly owner: Client
  readonly app: Client
  readonly tables: readonly Walled[]
  /** The tables that would take no row, and why. */
  readonly unfilled: readonly string[]
  close(): Promise<void>
}

/** Opens them over a scratch database. */
export async function openCatalogue(): Promise<Opened> {
  const both = await openTwoTenants()
  const { owner, url } = both.scratch
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  await migrate(url, secrets, await declaredPlugins(new URL('../../plugins/', import.meta.url)))
  for (const whose of [both.town, both.works]) await makeRows(both, whose)
  await owner.query(`insert into person (tenant_id, subject_digest, given_name, family_name)
    select id, 'someone else', 'Altra', 'Persona' from tenant`)
  const tables = await walledTables(owner)
  const names = tables.map(({ name }) => name)
  const unfilled = [
    ...(await fillTables(owner, both.town.tenant.id, names)),
    ...(await fillTables(owner, both.works.tenant.id, names)),
  ]
  const app = new Client({ connectionString: urlFor('dime_app', url, secrets) })
  await app.connect()
  return {
    both,
    owner,
    app,
    tables,
    unfilled,
    async close() {
      await app.end()
      await both.close()
    },
  }
}
