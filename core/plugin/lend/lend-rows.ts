import type { Logger } from 'pino'
import sql, { raw, Sql } from 'sql-template-tag'
import type { Database } from '../../database/database.ts'
import type { Tenants } from '../../tenancy/tenants.ts'
import type { Lender } from './lender.ts'

/** Lends plugins the rows of their own schema: their database role sees no other, and no other tenant's. */
export function lendRows(database: Database, tenants: Tenants, log: Logger): Lender {
  return {
    async rows({ plugin, tenant, sql: text, values }) {
      const { id } = await tenants.bySlug(tenant)
      return database.withRows(id, async (store) => {
        await store.rows(sql`set local role ${raw(`dime_plugin_${plugin}`)}`)
        return store.rows(numbered(text, values))
      })
    },
    log: ({ text, ...facts }) => log.info(facts, text),
  }
}

// `$1` stands for the first value: the same query, cut where its values go.
function numbered(text: string, values: readonly unknown[]): Sql {
  const parts = text.split(/\$(\d+)/)
  const strings = parts.filter((_, at) => at % 2 === 0)
  const order = parts.filter((_, at) => at % 2 === 1)
  return new Sql(
    strings,
    order.map((place) => values[Number(place) - 1]),
  )
}
