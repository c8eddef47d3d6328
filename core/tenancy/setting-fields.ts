import type { Overrides } from './overrides.ts'
import type { Profile } from './profile.ts'
import { SettingName, type Settings, type SettingsSave } from './settings-contract.ts'

/** A profile as settings: the brand's parts side by side, and what is not said as it is meant. */
export function settingsOf(profile: Profile): Settings {
  const { name, brand, logo, phone, sites, locales, provider } = profile
  return {
    name,
    short: brand.short,
    colour: brand.colour,
    dark: brand.dark,
    logo: logo ?? null,
    phone,
    sites: [...sites],
    locales: [...locales],
    secondFactor: profile.secondFactor ?? 'optional',
    idleMinutes: profile.idleMinutes ?? 60,
    weeklyReport: profile.weeklyReport ?? true,
    provider: provider ? { ...provider, mapping: [...provider.mapping] } : null,
  }
}

/** Which settings were set above what code declares. */
export function overriddenNames(settings: Overrides): SettingName[] {
  return Object.keys(flat(settings)).filter(isSetting).toSorted()
}

/** What was set, changed by what is given and without what is reset. */
export function overriddenBy(
  settings: Overrides,
  { reset = [], given }: { reset?: readonly SettingName[] | undefined; given: Given },
): Overrides {
  const kept = Object.entries(flat(settings)).filter(
    ([name]) => !reset.some((other) => other === name),
  )
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  const { short, colour, dark, ...others } = Object.fromEntries([...kept, ...said])
  const brand = Object.entries({ short, colour, dark }).filter(([, value]) => value !== undefined)
  return { ...others, ...(brand.length > 0 && { brand: Object.fromEntries(brand) }) }
}

/** The settings that are to be set. */
export type Given = Omit<SettingsSave, 'reset' | 'version'>

function flat({ brand, ...others }: Overrides): Readonly<Record<string, unknown>> {
  return { ...others, ...brand }
}

function isSetting(name: string): name is SettingName {
  return SettingName.safeParse(name).success
}
