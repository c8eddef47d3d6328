import type { Language } from '../../kit/words.ts'

/** What an operator chose for this browser. */
export interface Settings {
  readonly language: Language
  readonly hasLetterKeys: boolean
}

const key = 'dime-desk'
const plain = (): Settings => ({
  language: navigator.language.startsWith('en') ? 'en' : 'it',
  hasLetterKeys: true,
})

/** Reads what was chosen, or the browser's language and letter keys on. */
export function readSettings(): Settings {
  const kept = localStorage.getItem(key)
  return kept ? { ...plain(), ...JSON.parse(kept) } : plain()
}

/** Keeps a choice and returns all of them. */
export function keepSettings(patch: Partial<Settings>): Settings {
  const settings = { ...readSettings(), ...patch }
  localStorage.setItem(key, JSON.stringify(settings))
  return settings
}
