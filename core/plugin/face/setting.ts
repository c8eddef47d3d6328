import type { Locale } from '../../service/locale.ts'

/** One setting of a plugin, as data; its words are beside it. */
export type Setting = (
  | { readonly kind: 'text'; readonly max: number; readonly pattern?: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Where an outside system answers, `https://…`: with the permission `outside`, only there the plugin may ask. */
  | { readonly kind: 'address' }
  /** Sealed when it is saved, and shown to nobody again. */
  | { readonly kind: 'secret'; readonly max: number }
) & { readonly optional?: true }

/** The settings of a plugin, in the order in which they are asked. */
export type SettingFields = Readonly<Record<string, Setting>>

/** What a setting is called, and its options if it has any. */
export type SettingWords<S extends Setting> = {
  readonly label: string
  readonly hint?: string
} & (S extends { readonly options: readonly (infer Option extends string)[] }
  ? { readonly options: Readonly<Record<Option, string>> }
  : unknown)

/** Settings with their words; the value is also the key under which a plugin is lent what was set. */
export interface Settings<F extends SettingFields = SettingFields> {
  readonly fields: F
  readonly texts: {
    readonly [L in Locale]: { readonly [K in keyof F]: SettingWords<F[K]> }
  }
}

type ValueOf<S extends Setting> = S extends { readonly options: readonly (infer Option)[] }
  ? Option
  : S extends { readonly kind: 'number' }
    ? number
    : S extends { readonly kind: 'yes-no' }
      ? boolean
      : string

/** What was set; what is optional may be missing. */
export type SettingValues<F extends SettingFields> = {
  readonly [K in keyof F]: F[K] extends { readonly optional: true }
    ? ValueOf<F[K]> | undefined
    : ValueOf<F[K]>
}

/** Declares a plugin's settings; a setting or an option without words does not compile. */
export function defineSettings<const F extends SettingFields>(settings: Settings<F>): Settings<F> {
  return settings
}
