import type { Locale } from '../service/locale.ts'

/** Words in Italian, and in English where there are any. */
export interface Words {
  readonly it: string
  readonly en?: string
}

/** The words in the reader's language, Italian where there are no others. */
export function inWords({ locale }: { readonly locale: Locale }, words: Words): string {
  return (locale === 'en' ? words.en : undefined) ?? words.it
}
