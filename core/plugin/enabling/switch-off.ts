import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { holdSeen, noteWord, say } from './change-word.ts'
import type { EnablingView, SwitchOff, TakeBack } from './contract.ts'
import { nothingSaidHere } from './faults.ts'
import { livePlugin } from './live-plugin.ts'
import { readEnabling } from './read-enabling.ts'
import { spotOf } from './spot-of.ts'

/**
 * Switches a plugin off in a place: its services are offered no more, requests under way are worked to their end.
 * Faults: enabling.unknown-plugin, enabling.has-changed, offices.unknown, access.not-allowed.
 */
export async function switchOff(scope: Scope, off: SwitchOff): Promise<EnablingView> {
  livePlugin(scope, off.plugin)
  const spot = spotOf(off)
  const was = await holdSeen(scope, spot, off.seen)
  const { accepted = [], settings = {} } = was ?? {}
  const ends = was?.isOn && off.at && off.at > scope.now.toISOString() ? off.at : null
  const from = ends ? (was?.from?.toISOString() ?? null) : null
  await say(scope, spot, { isOn: ends !== null, from, until: ends, accepted, settings })
  const data = { at: off.at, reason: off.reason }
  await noteWord(scope, spot, { action: 'enabling.switched-off', data })
  return readEnabling(scope, spot)
}

/** Takes an office's own word back, with the secrets set there. Faults: enabling.nothing-said-here, enabling.has-changed, access.not-allowed. */
export async function takeBack(scope: Scope, back: TakeBack): Promise<EnablingView> {
  livePlugin(scope, back.plugin)
  const spot = spotOf(back)
  const was = await holdSeen(scope, spot, back.seen)
  if (!was) throw nothingSaidHere({ plugin: back.plugin })
  const { store, tenant } = scope
  const here = sql`tenant_id = ${tenant.id} and plugin = ${spot.plugin} and office_id = ${spot.office}::uuid`
  await store.rows(sql`delete from plugin_secret where ${here}`)
  await store.rows(sql`delete from plugin_enabling where ${here}`)
  await noteWord(scope, spot, { action: 'enabling.taken-back', data: {} })
  return readEnabling(scope, spot)
}
