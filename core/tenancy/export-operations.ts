import sql from 'sql-template-tag'
import { z } from 'zod'
import { auditing } from '../audit/audit.ts'
import { write } from '../operation/define.ts'
import type { Scope } from '../operation/scope.ts'
import { declarationOf, type DeclaredState } from './declaration-of.ts'
import { TenantFiles } from './export-contract.ts'
import { unknownTenant } from './faults.ts'
import { filesOf } from './files-of.ts'

/** What can be asked of a tenant as code. */
export const exportOperations = [
  write({
    name: 'settings.export',
    summary: 'This organisation as the files of code that declare it, with what was changed live',
    input: z.object({}).strict(),
    output: TenantFiles,
    need: { action: 'export', subject: 'settings' },
    run: (scope) => exportOwn(scope),
  }),
] as const

async function exportOwn(scope: Scope): Promise<TenantFiles> {
  const row = await scope.store.row<{ state: DeclaredState | null }>(
    sql`select platform.declared_rows() as state`,
  )
  if (!row?.state) throw unknownTenant({ tenant: scope.tenant.slug })
  scope.store.send(auditing(scope, { action: 'settings.exported' }))
  return { files: filesOf(declarationOf(row.state)) }
}
