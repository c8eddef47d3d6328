import type { Scope } from '../../operation/scope.ts'
import { holdSeen, noteWord, say } from './change-word.ts'
import type { EnablingSave, EnablingView } from './contract.ts'
import { demandAccepted } from './demand-accepted.ts'
import { endsBeforeItBegins } from './faults.ts'
import { offerSheets } from './offer-sheets.ts'
import { livePlugin } from './live-plugin.ts'
import { readEnabling } from './read-enabling.ts'
import { sealSettings } from './seal-settings.ts'
import { spotOf } from './spot-of.ts'

/**
 * Switches a plugin on in a place, or sets it anew there. Faults: enabling.unknown-plugin, enabling.not-accepted,
 * enabling.settings-not-valid, enabling.ends-before-it-begins, enabling.has-changed, offices.unknown, access.not-allowed.
 */
export async function saveEnabling(scope: Scope, save: EnablingSave): Promise<EnablingView> {
  const plugin = livePlugin(scope, save.plugin)
  const spot = spotOf(save)
  const was = await holdSeen(scope, spot, save.seen)
  const { from, until } = save
  const accepted = demandAccepted(scope, plugin, save.accepts)
  if (until && until <= (from ?? scope.now.toISOString())) throw endsBeforeItBegins({})
  const { values, secrets } = await sealSettings(scope, plugin, save)
  await say(scope, spot, { isOn: true, from, until, accepted, settings: values })
  await offerSheets(scope, plugin)
  await noteWord(scope, spot, {
    action: was?.isOn ? 'enabling.set' : 'enabling.switched-on',
    data: { from, until, accepted, settings: values, secrets: Object.keys(secrets) },
  })
  return readEnabling(scope, spot)
}
