import type { Locale } from '../service/locale.ts'

/** Money as people write it: 1.234,50 € in Italian, €1,234.50 in English. */
export function eurosIn(locale: Locale, cents: number): string {
  const money = { style: 'currency', currency: 'EUR', useGrouping: 'always' } as const
  return new Intl.NumberFormat(locale, money).format(cents / 100)
}

/** A number as people write it, with at most so many decimals as it has; four digits stand together, as in a year. */
export function numberIn(locale: Locale, figure: number): string {
  const plain = { maximumFractionDigits: 6, useGrouping: 'min2' } as const
  return new Intl.NumberFormat(locale, plain).format(figure)
}

// To build a calendar takes a hundred times as long as to ask it.
const calendars = {
  it: new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} satisfies Record<Locale, Intl.DateTimeFormat>

/** An ISO day as people write it: 3 novembre 2026 in Italian, 3 November 2026 in English. */
export function dayIn(locale: Locale, day: string): string {
  return calendars[locale].format(Date.parse(day))
}
