import { z } from 'zod'
import type { Locale } from '../../service/locale.ts'
import type { Setting, Settings } from '../face/setting.ts'

/** A setting as a form asks for it. */
export const SettingView = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'yes-no', 'choice', 'address', 'secret']),
  label: z.string(),
  hint: z.string().nullable(),
  isOptional: z.boolean(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  pattern: z.string().nullable(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
})

/** A setting as a form asks for it. */
export type SettingView = z.infer<typeof SettingView>

/** The settings of a plugin in the reader's language, in the order in which they are asked. */
export function settingViews(locale: Locale, settings: Settings | undefined): SettingView[] {
  return Object.entries(settings?.fields ?? {}).map(([name, field]) => {
    const { label = name, hint, ...more } = settings?.texts[locale][name] ?? {}
    const words = 'options' in more ? more.options : {}
    return { name, label, hint: hint ?? null, ...asked(field), options: optionsOf(field, words) }
  })
}

function asked(field: Setting) {
  return {
    kind: field.kind,
    isOptional: field.optional ?? false,
    min: field.kind === 'number' ? field.min : null,
    max: 'max' in field ? field.max : null,
    pattern: field.kind === 'text' ? (field.pattern ?? null) : null,
  }
}

function optionsOf(field: Setting, words: unknown): SettingView['options'] {
  const labels = new Map(Object.entries(words ?? {}))
  const values = field.kind === 'choice' ? field.options : []
  return values.map((value) => ({ value, label: String(labels.get(value) ?? value) }))
}
