import type { Profile } from './profile.ts'

/** What people set above a declared profile; null where they took something away. */
export type Overrides = {
  readonly [Field in keyof Profile]?: Field extends 'brand'
    ? Partial<Profile['brand']>
    : Profile[Field] | null
}

/** A profile with what was set live above it. */
export function overridden(profile: Profile, settings: Overrides): Profile {
  const merged = { ...profile, ...settings, brand: { ...profile.brand, ...settings.brand } }
  const said = Object.entries(merged).filter(([, value]) => value !== null)
  return Object.fromEntries(said) as unknown as Profile // only what may be absent is ever set to null
}

/** The same without some fields: they are what code declares again. */
export function without(settings: Overrides, fields: readonly (keyof Profile)[]): Overrides {
  const left = Object.entries(settings).filter(([name]) => !fields.some((field) => field === name))
  return Object.fromEntries(left)
}
