import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import type { MandateView } from './contract.ts'
import { readMandate } from './rows.ts'
import { told } from './tell-party.ts'
import { viewMandate } from './view.ts'

/**
 * Staff who looked at the evidence, and proved who they are, let the mandate stand; a second time changes
 * nothing. Faults: mandate.unknown, identity.proof-needed.
 */
export async function verify(scope: Scope, id: string): Promise<MandateView> {
  demandProof(scope)
  const { grantor } = await readMandate(scope, id)
  const verified = await scope.store.row(sql`
    update mandate set verified_by = ${scope.actor.name}, verified_at = ${scope.now}
    where tenant_id = ${scope.tenant.id} and id = ${id} and verified_at is null and revoked_at is null returning id`)
  const line = { action: 'mandate.verified', person: grantor.id, data: { mandate: id } }
  if (!verified) return viewMandate(scope, await readMandate(scope, id))
  scope.store.send(auditing(scope, line))
  return told(scope, id, 'verified')
}
