import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import { endAll } from '../identity/staff/session-list.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import type { StaffLeft } from './contract.ts'
import { findStaff, holdPeople } from './held-staff.ts'
import { releaseTickets } from './release-tickets.ts'
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

interface Leaving {
  readonly id: string
  readonly name: string
  readonly assignments: readonly { readonly office: string }[]
}

async function letGo(scope: Scope, { id, name, assignments }: Leaving) {
  const { store, tenant, actor, now } = scope
  await store.rows(sql`
    update staff set is_leaver = true, left_at = ${now.toISOString()}::timestamptz, is_live = true,
      version = version + 1, changed_by = ${actor.name}
    where tenant_id = ${tenant.id} and id = ${id}`)
  await store.rows(sql`delete from invitation where tenant_id = ${tenant.id} and staff_id = ${id}`)
  const sessions = await endAll(scope, id)
  const office = assignments[0]?.office ?? null
  const tickets = await releaseTickets(scope, { id, name, office })
  const data = { staff: id, sessions, tickets }
  await store.rows(sql`
    with noted as (${auditing(scope, { action: 'staff.left', office, data })})
    ${emitting(scope, { type: 'staff.access-changed', data: { staff: [id] } })}`)
  return { sessions, tickets }
}
