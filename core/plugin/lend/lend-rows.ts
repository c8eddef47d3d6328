import sql, { raw } from 'sql-template-tag'
import type { Database } from '../../database/database.ts'
import type { Tenants } from '../../tenancy/tenants.ts'
import type { Lender } from './lender.ts'
import { numbered } from './numbered.ts'

/** Lends plugins the rows of their own schema: their database role sees no other, and no other tenant's. */
export function lendRows(database: Database, tenants: Tenants): Lender['rows'] {
  return async ({ plugin, tenant, sql: text, values }) => {
    const { id } = await tenants.bySlug(tenant)
    return database.withRows(id, async (store) => {
      await store.rows(sql`set local role ${raw(`dime_plugin_${plugin}`)}`)
      return store.rows(numbered(text, values))
    })
  }
}
