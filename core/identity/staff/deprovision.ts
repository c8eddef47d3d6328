import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { emitting } from '../../outbox/emit.ts'
import type { Scope } from '../../operation/scope.ts'
import { accountByEmail } from './accounts.ts'
import { endAll } from './session-list.ts'

/** Lets somebody go whom the tenant's provider no longer knows; who is not here has left already. */
export async function deprovision(scope: Scope, email: string) {
  const account = await accountByEmail(scope.store, scope.tenant, email)
  if (!account) return { left: false, ended: 0 }
  return { left: true, ended: await letGo(scope, account.id) }
}

/** Marks somebody as a leaver by their provider's word and ends their sessions; answers how many there were. */
export async function letGo(scope: Scope, staff: string): Promise<number> {
  const { store, tenant, now } = scope
  await store.rows(sql`
    update staff set is_leaver = true, is_live = true, deprovisioned_at = ${now}
    where tenant_id = ${tenant.id} and id = ${staff}`)
  const ended = await endAll(scope, staff)
  await store.rows(auditing(scope, { action: 'staff.deprovisioned', data: { staff, ended } }))
  await store.rows(emitting(scope, { type: 'staff.access-changed', data: { staff: [staff] } }))
  return ended
}
