import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'

/** What became of a role, and what it is now. */
export interface RoleChange {
  readonly role: string
  readonly [part: string]: unknown
}

/** Notes that a role of the tenant's own was saved or removed, and tells whoever has the list of roles open. */
export async function tellRole(
  scope: Scope,
  action: 'role.saved' | 'role.removed',
  data: RoleChange,
): Promise<void> {
  await scope.store.rows(sql`with noted as (${auditing(scope, { action, data })})
    ${emitting(scope, { type: action, data: { role: data.role } })}`)
}
