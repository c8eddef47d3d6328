import sql from 'sql-template-tag'
import type { z } from 'zod'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffEdit, StaffView } from './contract.ts'
import { demandSeen, holdPeople, holdStaff } from './held-staff.ts'
import { readStaff } from './read-staff.ts'
import { readdress } from './readdress-staff.ts'
import { tellStaff } from './tell-staff.ts'

/**
 * Changes somebody's name or address; the former address hears of it, and links that were sent there are
 * good no more. Faults: staff.unknown, staff.has-changed, staff.email-is-taken, staff.holds-more,
 * identity.proof-needed, access.not-allowed.
 */
export async function editStaff(
  scope: Scope,
  edit: z.output<typeof StaffEdit>,
): Promise<StaffView> {
  const { id, name, email } = edit
  await holdPeople(scope)
  const held = await holdStaff(scope, id, 'edit')
  demandSeen(held, edit.version)
  if (email !== held.email) await readdress(scope, held, email)
  await scope.store.rows(sql`
    update staff set name = ${name}, email = ${email}, is_live = true, version = version + 1,
      changed_by = ${scope.actor.name}
    where tenant_id = ${scope.tenant.id} and id = ${id}`)
  const was = { name: held.name, email: held.email }
  const office = held.assignments[0]?.office
  const line = { action: 'staff.edited', office, data: { staff: id, was, is: { name, email } } }
  scope.store.send(auditing(scope, line))
  await tellStaff(scope, [id])
  return readStaff(scope, id)
}
