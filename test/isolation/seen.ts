import type { Client } from 'pg'

/** What is counted: rows of a table, of one tenant or of all, with a tenant set or none. */
export interface Counting {
  readonly table: string
  readonly tenant: string | undefined
  readonly of?: string
}

const deniedTable = '42501'

/** Counts what a role sees in a transaction of its own; a table that is closed to it shows nothing. */
export async function countIn(app: Client, { table, tenant, of }: Counting): Promise<number> {
  await app.query('begin')
  try {
    if (tenant !== undefined) await app.query(`select set_config('app.tenant', $1, true)`, [tenant])
    const { rows } = await app.query<{ count: number }>(
      `select count(*)::int as count from ${table} where $1::uuid is null or tenant_id = $1`,
      [of],
    )
    return rows[0]?.count ?? 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === deniedTable) return 0
    throw error
  } finally {
    await app.query('rollback')
  }
}
