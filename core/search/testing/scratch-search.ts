import { Pool, type PoolClient } from 'pg'
import type { Sql } from 'sql-template-tag'
import { scratchDatabase } from '../../../test/setup/scratch-database.ts'
import type { SearchDatabase } from '../postgres.ts'
import { searchSchema } from '../schema.ts'

/** A database that holds the search and nothing else. */
export interface ScratchSearch {
  readonly database: SearchDatabase
  readonly owner: Pool
  close(): Promise<void>
}

const role = (name: string) => `do $$ begin create role ${name} nologin;
  exception when duplicate_object or unique_violation then null; end $$`

/** Builds the search in a scratch database and opens it as the application role. */
export async function scratchSearch(): Promise<ScratchSearch> {
  const { url, drop } = await scratchDatabase()
  const owner = new Pool({ connectionString: url, max: 4 })
  for (const statement of [role('dime_app'), role('dime_search'), ...searchSchema]) {
    await owner.query(statement)
  }
  const rows = async <T>(tenant: string, query: Sql): Promise<T[]> => {
    const client = await owner.connect()
    return inTenant(client, tenant, query).finally(() => client.release())
  }
  return { database: { rows }, owner, close: () => owner.end().then(drop) }
}

async function inTenant(client: PoolClient, tenant: string, query: Sql) {
  await client.query('begin; set local role dime_app')
  await client.query(`select set_config('app.tenant', $1, true)`, [tenant])
  const { rows } = await client.query(query.text, query.values).catch(async (cause: unknown) => {
    await client.query('rollback')
    throw cause
  })
  await client.query('commit')
  return rows
}
