import type { Language } from '../../kit/words.ts'

/** What an operator chose for this browser. */
export interface Settings {
  readonly language: Language
  readonly hasLetterKeys: boolean
}

const key = 'dime-desk'
// The first of the browser's languages that the desk speaks; Italian when it speaks none of them.
const spoken = (): Language =>
  navigator.languages.find((each) => /^(it|en)\b/.test(each))?.startsWith('en') ? 'en' : 'it'

const plain = (): Settings => ({
  language: spoken(),
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
