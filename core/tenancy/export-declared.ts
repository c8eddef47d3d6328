import type { Client } from 'pg'
import { declarationOf, type DeclaredState } from './declaration-of.ts'
import { filesOf, type TenantFile } from './files-of.ts'

/** The files that declare a tenant as it is now, read by the owner of the record; undefined when there is none of that name. */
export async function exportDeclared(
  owner: Client,
  slug: string,
): Promise<readonly TenantFile[] | undefined> {
  const known = await owner.query<{ id: string }>('select id from tenant where slug = $1', [slug])
  const [tenant] = known.rows
  if (!tenant) return undefined
  await owner.query('begin read only')
  try {
    await owner.query(`select set_config('app.tenant', $1, true)`, [tenant.id])
    const { rows } = await owner.query<{ state: DeclaredState }>(
      'select platform.declared_rows() as state',
    )
    return rows.flatMap(({ state }) => filesOf(declarationOf(state)))
  } finally {
    await owner.query('rollback')
  }
}
