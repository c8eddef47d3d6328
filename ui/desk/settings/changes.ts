import type {
  SettingName,
  Settings,
  SettingsView,
} from '../../../core/tenancy/settings-contract.ts'

/** Settings to be set, and the names of those that go back to the code. */
export type Change = Partial<Settings> & { readonly reset?: SettingName[] }

/** A change that was made: how the settings stood before, and how they stand now. */
export interface Changed {
  readonly before: SettingsView
  readonly after: SettingsView
  readonly change: Change
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What of a draft differs from the settings that hold. */
export function changesOf(values: Settings, draft: Partial<Settings>): Change {
  const differs = namesOf(draft).filter((name) => !same(draft[name], values[name]))
  return Object.fromEntries(differs.map((name) => [name, draft[name]]))
}

/** The change that brings back how the settings stood before another. */
export function undoOf({ values, isOverridden }: SettingsView, change: Change): Change {
  const { reset: given = [], ...set } = change
  const touched = [...namesOf(set), ...given]
  const kept = touched.filter((name) => isOverridden.includes(name))
  const reset = touched.filter((name) => !isOverridden.includes(name))
  return {
    ...Object.fromEntries(kept.map((name) => [name, values[name]])),
    ...(reset.length > 0 && { reset }),
  }
}

const names = [
  'name',
  'short',
  'colour',
  'dark',
  'logo',
  'phone',
  'sites',
  'locales',
  'secondFactor',
  'idleMinutes',
  'weeklyReport',
  'provider',
] as const satisfies readonly SettingName[]

const namesOf = (some: object): SettingName[] => names.filter((name) => Object.hasOwn(some, name))
