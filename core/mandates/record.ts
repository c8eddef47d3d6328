import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { MandateView, Recording } from './contract.ts'
import { demandEvidence } from './evidence.ts'
import { toOneself } from './faults.ts'
import { demandFit, lastDayOf } from './fit.ts'
import { insertMandate } from './insert.ts'
import { meetParty } from './parties.ts'
import { told } from './tell-party.ts'

/** Staff write down a mandate that a paper proves; it stands when somebody verified it. Faults: mandate.*. */
export async function record(scope: Scope, recording: Recording): Promise<MandateView> {
  const { kind, relation, services, archetype, from, evidence } = recording
  await demandEvidence(scope, evidence)
  const grantor = await meetParty(scope, recording.grantor)
  const grantee = await meetParty(scope, recording.grantee)
  if (grantor.id === grantee.id) throw toOneself({})
  demandFit(recording, grantor, grantee)
  const to = lastDayOf(scope, recording, grantor)
  const parties = { grantor: grantor.id, grantee: grantee.id, granteeName: grantee.name }
  const what = { kind, relation, services, archetype, from, to, evidence }
  const id = await insertMandate(scope, { ...parties, ...what })
  const data = { mandate: id, kind, grantee: grantee.id }
  scope.store.send(auditing(scope, { action: 'mandate.recorded', person: grantor.id, data }))
  return told(scope, id, 'recorded')
}
