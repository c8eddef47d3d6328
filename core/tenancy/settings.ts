import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import { holdSettings, keepSettings, liveSettings } from './live-settings.ts'
import { overridden } from './overrides.ts'
import { overriddenBy, overriddenNames, settingsOf } from './setting-fields.ts'
import type { SettingsSave, SettingsView } from './settings-contract.ts'
import { settingsHaveChanged } from './settings-faults.ts'
import { demandSound } from './sound-settings.ts'

/** The settings as they hold, and which of them were set here. */
export async function readSettings(scope: Scope): Promise<SettingsView> {
  const { declared, settings, version, changedBy, changedAt } = await liveSettings(scope)
  return {
    values: settingsOf(overridden(declared, settings)),
    declared: settingsOf(declared),
    isOverridden: overriddenNames(settings),
    version,
    changedBy,
    changedAt: changedAt?.toISOString() ?? null,
  }
}

/** Sets what is given and lets go of what is reset; faults: settings.*. */
export async function saveSettings(
  scope: Scope,
  { version, reset, ...given }: SettingsSave,
): Promise<SettingsView> {
  const kept = await holdSettings(scope)
  if (kept.version !== version)
    throw settingsHaveChanged({ by: kept.changedBy ?? '', version: kept.version })
  await demandSound(scope, given, reset)
  await keepSettings(scope, overriddenBy(kept.settings, { reset, given }))
  const was = settingsOf(overridden(kept.declared, kept.settings))
  await noteChange(scope, { ...changesOf(was, given), reset: reset ?? [] })
  return readSettings(scope)
}

function changesOf(was: SettingsView['values'], given: object) {
  const names = Object.keys(given)
  const former = Object.entries(was).filter(([name]) => names.includes(name))
  return { was: Object.fromEntries(former), is: given, fields: names }
}

interface Changes {
  readonly fields: readonly string[]
  readonly reset: readonly string[]
}

async function noteChange(scope: Scope, changes: Changes): Promise<void> {
  const fields = [...changes.fields, ...changes.reset]
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { action: 'settings.changed', data: { ...changes } })})
    ${emitting(scope, { type: 'settings.changed', data: { fields } })}`)
}
