import type { Scope } from '../../operation/scope.ts'
import { pluginNotLoaded } from '../faults.ts'
import { keptHere, kindOf } from './judging/aim.ts'
import { ask } from './ask.ts'
import { currentPlugin, type Current } from './record/current.ts'
import type { RolloutView } from './rollout-contract.ts'

/** Asks for a version to be live everywhere. Faults: plugin.unknown, version-not-kept, rollout-under-way, identity.proof-needed. */
export async function rollOut(
  scope: Scope,
  { id, version, reason }: { id: string; version: string; reason: string },
): Promise<RolloutView> {
  const current = await currentPlugin(scope.store, id)
  keptHere(current, version)
  return ask(scope, current, { kind: kindOf(current, version), version, reason })
}

/** Asks for the live version to be started anew everywhere. Faults: plugin.unknown, not-loaded, rollout-under-way, identity.proof-needed. */
export async function reload(
  scope: Scope,
  { id, reason }: { id: string; reason: string },
): Promise<RolloutView> {
  const current = await currentPlugin(scope.store, id)
  const version = demandLive(current)
  return ask(scope, current, { kind: 'reload', version, reason })
}

/** What somebody who removes a plugin decides about what stays. */
export interface Removal {
  readonly id: string
  readonly reason: string
  readonly leavesTickets: boolean
  readonly dropsRows: boolean
}

/** Asks for a plugin to be taken out everywhere. Faults: plugin.unknown, not-loaded, rollout-under-way, identity.proof-needed. */
export async function remove(
  scope: Scope,
  { id, reason, leavesTickets, dropsRows }: Removal,
): Promise<RolloutView> {
  const current = await currentPlugin(scope.store, id)
  demandLive(current)
  const options = { leavesTickets, dropsRows }
  return ask(scope, current, { kind: 'remove', version: null, reason, options })
}

function demandLive({ plugin, live }: Current): string {
  if (!live) throw pluginNotLoaded({ plugin })
  return live.version
}
