import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { owned } from '../tickets/owned.ts'
import type { CompensationView, Settlement } from './compensation-contract.ts'
import { asCompensationView, storedCompensation } from './compensation-rows.ts'
import { compensationHasChanged } from './faults.ts'

/** Settles what is due: paid, or waived with a reason. Faults: compensations.unknown, compensations.has-changed, access.not-allowed. */
export async function settleCompensation(
  scope: Scope,
  { id, state, reason, version }: Settlement,
): Promise<CompensationView> {
  const found = await storedCompensation(scope, id)
  demand(scope.ability, 'approve', owned(scope, found))
  const settled = await scope.store.row(sql`
    update compensation set state = ${state}, reason = ${reason ?? null}, settled_by = ${scope.actor.name},
      settled_at = ${scope.now.toISOString()}::timestamptz, version = version + 1
    where tenant_id = ${scope.tenant.id} and id = ${id} and version = ${version} and state = 'due' returning id`)
  if (!settled) throw compensationHasChanged({ by: found.settledBy ?? '' })
  const about = {
    ticket: found.ticketId,
    office: found.officeId,
    data: { state, cents: found.cents },
  }
  await scope.store.rows(
    auditing(scope, { action: 'compensation.settled', ...about, ...(reason && { why: reason }) }),
  )
  return asCompensationView(scope, await storedCompensation(scope, id))
}
