import sql, { raw } from 'sql-template-tag'
import type { Database } from '../../database/database.ts'
import type { Tenants } from '../../tenancy/tenants.ts'
import { asksTooMuch } from '../faults.ts'
import type { Lender } from './lender.ts'
import { numbered } from './numbered.ts'

// A plugin that reads a whole table would have the kernel hold all of it.
const most = 10_000

/** Lends plugins the rows of their own schema: their database role sees no other, and no other tenant's. Faults: plugin.asks-too-much. */
export function lendRows(database: Database, tenants: Tenants): Lender['rows'] {
  return async ({ plugin, tenant, sql: text, values }) => {
    const { id } = await tenants.bySlug(tenant)
    return database.withRows(id, async (store) => {
      await store.rows(sql`set local role ${raw(`dime_plugin_${plugin}`)}`)
      const rows = await store.rows(
        numbered(`select * from (${text}\n) lent limit ${most + 1}`, values),
      )
      if (rows.length > most) throw asksTooMuch({ plugin, most })
      return rows
    })
  }
}
