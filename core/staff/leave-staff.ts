import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffLeft } from './contract.ts'
import { endService } from './end-service.ts'
import { findStaff, holdPeople, type HeldStaff } from './held-staff.ts'
import { whyNotLeave } from './why-not-leave.ts'

/**
 * Ends the access of many at once: their sessions end, the tickets they followed go back to their offices.
 * Who may not leave by this hand stays and is told in the report. Faults: identity.proof-needed.
 */
export async function leaveStaff(scope: Scope, ids: readonly string[]): Promise<StaffLeft> {
  demandProof(scope)
  await holdPeople(scope)
  const report: StaffLeft = { left: [], refused: [] }
  for (const id of new Set(ids)) {
    const held = await findStaff(scope, id)
    const reason = await whyNotLeave(scope, held)
    const name = held?.name ?? ''
    if (!held || reason) report.refused.push({ id, name, reason: reason ?? '' })
    else report.left.push({ id, name, ...(await letGo(scope, held)) })
  }
  return report
}

async function letGo(scope: Scope, { id, name, assignments }: HeldStaff) {
  const office = assignments[0]?.office ?? null
  const ended = await endService(scope, { id, name, office })
  const data = { staff: id, ...ended }
  scope.store.send(auditing(scope, { action: 'staff.left', office, data }))
  return ended
}
