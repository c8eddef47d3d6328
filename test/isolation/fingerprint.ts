import type { Client } from 'pg'
import { walledTables } from './catalogue.ts'

/** A digest of every row of a tenant, table by table, without the notes of who read what. */
export async function fingerprint(owner: Client, tenant: string): Promise<Record<string, string>> {
  const tables = (await walledTables(owner)).filter(({ name }) => name !== 'audit')
  const digests: [string, string][] = []
  for (const { name } of tables) {
    const { rows } = await owner.query<{ digest: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t where tenant_id = $1`,
      [tenant],
    )
    digests.push([name, rows[0]?.digest ?? ''])
  }
  return Object.fromEntries(digests)
}
