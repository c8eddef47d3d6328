import { isPattern } from '../../service/pattern.ts'
import type { Setting, Settings } from '../face/setting.ts'

/** Where settings contradict themselves or lack words, a sentence each. */
export function settingFlaws({ fields, texts }: Settings): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(hasSense(field) ? [] : [`setting ${name} can never be set`]),
    ...Object.entries(texts).flatMap(([locale, words]) =>
      hasWords(field, words[name]) ? [] : [`setting ${name} has no words in ${locale}`],
    ),
  ])
}

function hasSense(field: Setting): boolean {
  if (field.kind === 'number') return field.min <= field.max
  return field.kind !== 'text' || field.pattern === undefined || isPattern(field.pattern)
}

function hasWords(field: Setting, words: object | undefined): boolean {
  if (!words || field.kind !== 'choice') return words !== undefined
  const options = 'options' in words ? Object.keys(words.options ?? {}) : []
  return field.options.every((option) => options.includes(option))
}
