import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { Giving, MandateView } from './contract.ts'
import { toOneself } from './faults.ts'
import { insertMandate } from './insert.ts'
import { demandGiving } from './may-give.ts'
import { meetPerson } from './parties.ts'
import { readMandate } from './rows.ts'
import { viewMandate } from './view.ts'

/**
 * A citizen lets somebody act for them, in their own name and surely known, for at most one year.
 * Faults: mandate.*, service.level-too-low, service.not-offered.
 */
export async function give(scope: Scope, giving: Giving): Promise<MandateView> {
  const { actor } = scope
  demandGiving(scope, giving)
  const { grantee: fiscalCode, givenName, familyName, relation, services, from, to } = giving
  const grantee = await meetPerson(scope, { fiscalCode, givenName, familyName })
  if (grantee.id === actor.id) throw toOneself({})
  const granteeName = `${givenName} ${familyName}`
  const parties = { grantor: actor.id, grantee: grantee.id, granteeName }
  const mandate = { ...parties, kind: 'semplice', relation, services, from, to } as const
  const id = await insertMandate(scope, { ...mandate, verifiedBy: actor.name })
  const data = { mandate: id, grantee: grantee.id, services, from, to }
  scope.store.send(auditing(scope, { action: 'mandate.given', person: actor.id, data }))
  return viewMandate(scope, await readMandate(scope, id))
}
