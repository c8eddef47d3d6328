import sql from 'sql-template-tag'
import { notAllowed } from '../access/faults.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { MandateView } from './contract.ts'
import { unknownMandate } from './faults.ts'
import { mayRevoke } from './may-revoke.ts'
import { readMandate, type StoredMandate } from './rows.ts'
import { told } from './tell-party.ts'
import { viewMandate } from './view.ts'

/** Ends a mandate at once, on every page where its holder acts; faults: mandate.unknown, access.not-allowed. */
export async function revoke(scope: Scope, id: string): Promise<MandateView> {
  const mandate = await readMandate(scope, id)
  demandParty(scope, mandate)
  if (mandate.isRevoked) return viewMandate(scope, mandate)
  if (!mayRevoke(scope, mandate)) throw notAllowed({ action: 'remove', subject: 'mandate' })
  await scope.store.rows(sql`
    update mandate set revoked_by = ${scope.actor.name}, revoked_at = ${scope.now}
    where tenant_id = ${scope.tenant.id} and id = ${id} and revoked_at is null`)
  const line = { action: 'mandate.revoked', person: mandate.grantor.id, data: { mandate: id } }
  scope.store.send(auditing(scope, line))
  return told(scope, id, 'revoked')
}

// Whose mandate it is not does not learn that there is one.
function demandParty({ actor }: Scope, { id, grantor, grantee }: StoredMandate): void {
  const isParty = actor.id === grantor.id || actor.id === grantee.id
  if (actor.kind === 'citizen' && !isParty) throw unknownMandate({ mandate: id })
}
