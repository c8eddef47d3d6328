import type { Scope } from '../operation/scope.ts'
import type { MandateKind } from './contract.ts'
import type { StoredMandate } from './rows.ts'

/** Those that the parties made and may unmake; the others stand by law or by a judge. */
const free: readonly MandateKind[] = ['semplice', 'professionista']

/** Whether the reader may end the mandate: a party of one freely given, or staff who record them. */
export function mayRevoke({ actor, ability }: Scope, mandate: StoredMandate): boolean {
  if (mandate.isRevoked) return false
  if (actor.kind === 'staff') return ability.can('record', 'mandate')
  const isParty = [mandate.grantor.id, mandate.grantee.id].includes(actor.id)
  return actor.kind === 'citizen' && !actor.behalf && isParty && free.includes(mandate.kind)
}
