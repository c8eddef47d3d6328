import { textOf } from '../text-of.ts'

/** The languages the pages speak. */
export type Language = 'it' | 'en'

/** The first language of a preference list (`ui_locales` or Accept-Language) that the pages speak; Italian otherwise. */
export function languageOf(...preferences: readonly unknown[]): Language {
  const asked = preferences
    .flatMap((list) => textOf(list).split(/[\s,]+/))
    .map((tag) => tag.slice(0, 2).toLowerCase())
  return asked.find((tag): tag is Language => tag === 'it' || tag === 'en') ?? 'it'
}
