import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { declarationOf, type DeclaredState } from '../tenancy/declaration-of.ts'
import type { TenantFiles } from '../tenancy/export-contract.ts'
import { filesOf } from '../tenancy/files-of.ts'
import { unknownTenant } from '../tenancy/faults.ts'
import { lineThere } from './line.ts'

/** A tenant as the files that declare it; faults: tenancy.unknown-tenant. */
export async function exportTenant(scope: Scope, slug: string): Promise<TenantFiles> {
  const act = { action: 'platform.exported', data: { tenant: slug } }
  const line = JSON.stringify(lineThere(scope, act))
  const row = await scope.store.row<{ state: DeclaredState | null }>(
    sql`select platform.declared(${slug}, ${line}::jsonb) as state`,
  )
  if (!row?.state) throw unknownTenant({ tenant: slug })
  scope.store.send(auditing(scope, act))
  return { files: filesOf(declarationOf(row.state)) }
}
