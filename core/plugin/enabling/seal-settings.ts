import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import { checkSettings, type CheckedSettings } from './check-settings.ts'
import type { EnablingSave } from './contract.ts'
import { keepSecrets, secretNames } from './kept-secrets.ts'

/** Checks what is set, seals its secrets, and answers what stays to be kept; faults: enabling.settings-not-valid. */
export async function sealSettings(
  scope: Scope,
  { id, settings }: LivePlugin,
  { office, settings: given }: Pick<EnablingSave, 'office' | 'settings'>,
): Promise<CheckedSettings> {
  const spot = { plugin: id, office }
  const known = await secretNames(scope, spot)
  const checked = checkSettings(settings?.fields ?? {}, given, { locale: scope.locale, known })
  await keepSecrets(scope, spot, checked.secrets)
  return checked
}
