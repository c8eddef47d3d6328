import { z } from 'zod'
import type { Locale } from '../../service/locale.ts'
import { isWrittenAs } from '../../service/pattern.ts'
import type { Setting, SettingFields } from '../face/setting.ts'
import { settingsNotValid } from './faults.ts'

type Given = Readonly<Record<string, string | number | boolean | null>>

/** Settings apart from secrets, checked: plain values to keep, and secrets to seal or take away. */
export interface CheckedSettings {
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly secrets: Readonly<Record<string, string | null>>
}

/** What settings are checked with: the language of the errors, and the secrets that are set already. */
export interface SettingRules {
  readonly locale: Locale
  readonly known: readonly string[]
}

/** Checks settings against what the plugin asks for; faults: enabling.settings-not-valid. */
export function checkSettings(
  fields: SettingFields,
  given: Given,
  { locale, known }: SettingRules,
): CheckedSettings {
  const isSecret = (name: string) => fields[name]?.kind === 'secret'
  const spoken = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const shape = Object.entries(fields).map(
    ([name, field]) => [name, needed(field, isSecret(name) && keeps(name))] as const,
  )
  const error = z.locales[locale]().localeError
  const result = z.strictObject(Object.fromEntries(shape)).safeParse(spoken, { error })
  if (!result.success) throw settingsNotValid({ errors: result.error.issues.flatMap(asErrors) })
  const checked = Object.entries(result.data).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const cleared = Object.keys(given).filter((name) => given[name] === null && isSecret(name))
  return {
    values: Object.fromEntries(checked.filter(([name]) => !isSecret(name))),
    secrets: Object.fromEntries([
      ...cleared.map((name) => [name, null]),
      ...checked.filter(([name]) => isSecret(name)),
    ]),
  }

  // A secret that is set and not named stays; one that is taken away is missing.
  function keeps(name: string): boolean {
    return known.includes(name) && given[name] !== null
  }
}

function needed(field: Setting, isKnown: boolean) {
  const schema = valueOf(field)
  return field.optional || isKnown ? schema.optional() : schema
}

function valueOf(field: Setting): z.ZodType<string | number | boolean> {
  switch (field.kind) {
    case 'text': {
      const words = z.string().trim().min(1).max(field.max, { abort: true })
      const { pattern } = field
      return pattern ? words.refine((said) => isWrittenAs(pattern, said)) : words
    }
    case 'number':
      return z.number().min(field.min).max(field.max)
    case 'yes-no':
      return z.boolean()
    case 'choice':
      return z.enum([...field.options])
    case 'address':
      return z
        .url({ protocol: /^https?$/v })
        .max(300)
        .refine(isSafe)
  }
  return z.string().min(1).max(field.max)
}

// Over the open network nothing goes in clear; another process of this machine may be asked over http.
function isSafe(address: string): boolean {
  const { protocol, hostname, username } = new URL(address)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return username === '' && (protocol === 'https:' || isHere)
}

function asErrors(issue: z.core.$ZodIssue): { field: string; message: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, message: issue.message }))
  return [{ field: issue.path.join('.'), message: issue.message }]
}
