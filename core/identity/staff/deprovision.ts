import sql from 'sql-template-tag'
import { administratorRole, demandAdministrator } from '../../access/administrators.ts'
import { auditing } from '../../audit/audit.ts'
import type { Scope } from '../../operation/scope.ts'
import { endService } from '../../staff/end-service.ts'
import { findStaff, holdPeople, type HeldStaff } from '../../staff/held-staff.ts'
import { accountByEmail } from './accounts.ts'

/**
 * Lets somebody go whom the tenant's provider no longer knows; who is not here has left already.
 * Faults: access.last-administrator.
 */
export async function deprovision(scope: Scope, email: string) {
  const account = await accountByEmail(scope.store, scope.tenant, email)
  if (!account) return { left: false, ended: 0 }
  return { left: true, ended: await letGo(scope, account.id) }
}

/**
 * Ends somebody's service by their provider's word, as if a manager had; answers how many sessions ended. The
 * last administrator goes by no such word: nobody could ever make another. No clock lets anybody go who stays
 * away: without a password nobody comes in unless the provider vouches for them on that very day, and a session
 * lasts ten hours at most. Faults: access.last-administrator.
 */
export async function letGo(scope: Scope, staff: string): Promise<number> {
  await holdPeople(scope)
  const held = await findStaff(scope, staff)
  if (!held || held.state === 'left') return 0
  const office = held.assignments[0]?.office ?? null
  const { sessions, tickets } = await endService(scope, { ...held, office })
  if (isAdministrator(scope, held)) await demandAdministrator(scope)
  await scope.store.rows(sql`
    update staff set deprovisioned_at = ${scope.now} where tenant_id = ${scope.tenant.id} and id = ${staff}`)
  const data = { staff, ended: sessions, tickets }
  scope.store.send(auditing(scope, { action: 'staff.deprovisioned', data }))
  return sessions
}

function isAdministrator(scope: Scope, { assignments }: HeldStaff): boolean {
  return assignments.some(({ role }) => role === administratorRole(scope))
}
