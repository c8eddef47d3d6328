import { randomUUID } from 'node:crypto'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffInvitation, StaffView } from './contract.ts'
import { demandInviting } from './demand-inviting.ts'
import { grantAll, inviteAll } from './enrol-staff.ts'
import { holdPeople } from './held-staff.ts'
import { readStaff } from './read-staff.ts'
import { demandFree } from './readdress-staff.ts'
import { insertStaff } from './write-staff.ts'

/**
 * Asks somebody in, with the roles they shall hold: the link goes to their own address alone. Faults:
 * staff.email-is-taken, access.*, identity.proof-needed.
 */
export async function inviteStaff(scope: Scope, asked: StaffInvitation): Promise<StaffView> {
  const { name, email, assignments } = asked
  demandProof(scope)
  await demandInviting(scope, assignments)
  await holdPeople(scope)
  await demandFree(scope, email)
  const id = randomUUID()
  await insertStaff(scope, [{ id, name, email }])
  await grantAll(
    scope,
    assignments.map((held) => ({ id, ...held })),
  )
  await inviteAll(scope, [id])
  return readStaff(scope, id)
}
