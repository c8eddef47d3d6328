import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffView } from './contract.ts'
import { hasNotLeft } from './faults.ts'
import { demandWhole, holdPeople, holdStaff } from './held-staff.ts'
import { readStaff } from './read-staff.ts'
import { tellStaff } from './tell-staff.ts'

/**
 * Lets somebody who left serve again, with the roles they held: the actor must be able to give them.
 * Faults: staff.unknown, staff.has-not-left, staff.holds-more, identity.proof-needed, access.not-allowed.
 */
export async function returnStaff(scope: Scope, id: string): Promise<StaffView> {
  const { store, tenant, actor } = scope
  demandProof(scope)
  await holdPeople(scope)
  const held = await holdStaff(scope, id, 'invite')
  if (held.state !== 'left') throw hasNotLeft({ name: held.name })
  await demandWhole(scope, held)
  await store.rows(sql`
    update staff set is_leaver = false, left_at = null, deprovisioned_at = null, is_live = true,
      version = version + 1, changed_by = ${actor.name}
    where tenant_id = ${tenant.id} and id = ${id}`)
  const office = held.assignments[0]?.office
  const data = { staff: id, roles: held.assignments }
  store.send(auditing(scope, { action: 'staff.returned', office, data }))
  await tellStaff(scope, [id])
  return readStaff(scope, id)
}
