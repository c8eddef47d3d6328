import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { demandProof } from '../../identity/proof.ts'
import type { Scope } from '../../operation/scope.ts'
import { emitting } from '../../outbox/emit.ts'
import type { Current } from './record/current.ts'
import { rolloutUnderWay } from './faults.ts'
import { readRollout } from './looking/read-rollout.ts'
import type { RolloutKind, RolloutView } from './rollout-contract.ts'
import type { StoredRollout } from './record/stored-rollout.ts'

/** What is asked for, and why. */
export interface Asked {
  readonly kind: RolloutKind
  readonly version: string | null
  readonly reason: string
  readonly options?: StoredRollout['options']
}

/** Asks for a change, noted with who asked; somebody conducts it within a moment. Faults: plugin.rollout-under-way, identity.proof-needed. */
export async function ask(scope: Scope, current: Current, asked: Asked): Promise<RolloutView> {
  demandProof(scope)
  const { store, actor, now } = scope
  const { plugin, live, source } = current
  const { kind, version, reason, options = {} } = asked
  const draft = {
    ...{ plugin, kind, options, why: reason, to_version: version, from_source: source },
    ...{ from_version: live?.version ?? null, asked_by: actor.name, asked_at: now },
  }
  const row = await store.row<{ id: string | null }>(
    sql`select platform.ask_rollout(${JSON.stringify(draft)}::jsonb) as id`,
  )
  if (!row?.id) throw rolloutUnderWay({ plugin })
  const data = { plugin, kind, from: live?.version ?? null, to: version, ...options }
  store.send(auditing(scope, { action: 'plugin.asked', why: reason, data }))
  store.send(emitting(scope, { type: 'plugin.changed', data: { plugin } }))
  return readRollout(scope, row.id)
}
