import type { Locale } from '../service/define-service.ts'

/** What of a ticket may stand in a standard answer. */
export const places = [
  'name',
  'code',
  'service',
  'subject',
  'office',
  'lastDay',
  'date',
  'writer',
  'tenant',
  'phone',
] as const

/** Something of a ticket that may stand in a standard answer. */
export type PlaceName = (typeof places)[number]

/** What there is to put in; null where the ticket has nothing. */
export type Fillings = Readonly<Record<PlaceName, string | null>>

const written = /\{([^{}]*)\}/g

/** A text with its places filled, and those for which there was nothing: they stay as they were written. */
export function filled(text: string, fillings: Fillings): { text: string; missing: string[] } {
  const missing = new Set<string>()
  const done = text.replace(written, (whole, name: string) => {
    const filling = isPlace(name) ? fillings[name] : null
    if (filling === null) missing.add(name)
    return filling ?? whole
  })
  return { text: done, missing: [...missing] }
}

/** The names in braces that stand for nothing. */
export function strangePlaces(text: string): string[] {
  const names = [...text.matchAll(written)].flatMap(([, name = '']) =>
    isPlace(name) ? [] : [name],
  )
  return [...new Set(names)]
}

/** A day in words: «2 gennaio 2027». */
export function dayInWords(day: Date, locale: Locale, timeZone: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', style).format(day)
}

function isPlace(name: string): name is PlaceName {
  return places.some((place) => place === name)
}
