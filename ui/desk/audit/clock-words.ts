import type { Language } from '../../kit/words.ts'

const locales = { it: 'it-IT', en: 'en-GB' } as const

/** "10:42:03", in Rome: where a second tells lines apart. */
export function clockWords(moment: string, language: Language): string {
  const format = { timeZone: 'Europe/Rome', timeStyle: 'medium' } as const
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(moment))
}

/** "23 nov, 10:42:03", with its year when that is another one. */
export function instantWords(moment: string, language: Language, now = new Date()): string {
  const at = new Date(moment)
  const isThisYear = at.getFullYear() === now.getFullYear()
  const day = new Intl.DateTimeFormat(locales[language], {
    ...({ timeZone: 'Europe/Rome', day: 'numeric', month: 'short' } as const),
    ...(!isThisYear && ({ year: 'numeric' } as const)),
  }).format(at)
  return `${day}, ${clockWords(moment, language)}`
}
