import type { Language } from '../../kit/words.ts'

const locales = { it: 'it-IT', en: 'en-GB' } as const

/** "25,00 €" from an amount in cents. */
export function moneyWords(cents: number, language: Language): string {
  const format = { style: 'currency', currency: 'EUR' } as const
  return new Intl.NumberFormat(locales[language], format).format(cents / 100)
}
