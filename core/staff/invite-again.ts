import { demandProof } from '../identity/proof.ts'
import { invite } from '../identity/staff/invitation.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffView } from './contract.ts'
import { hasLeft } from './faults.ts'
import { demandWhole, holdStaff } from './held-staff.ts'
import { readStaff } from './read-staff.ts'

/** Sends the invitation again, which makes the former one void; faults: staff.unknown, staff.has-left, staff.holds-more. */
export async function inviteAgain(scope: Scope, id: string): Promise<StaffView> {
  demandProof(scope)
  const held = await holdStaff(scope, id, 'invite')
  await demandWhole(scope, held)
  if (held.state === 'left') throw hasLeft({ name: held.name })
  await invite(scope, id)
  return readStaff(scope, id)
}
