import { words, type Language } from './words.ts'

const zone = 'Europe/Rome'
const locales = { it: 'it-IT', en: 'en-GB' } as const

const say = words({
  it: {
    today: 'oggi',
    yesterday: 'ieri',
    tomorrow: 'domani',
    at: (day: string, time: string) => `${day} alle ${time}`,
    days: (count: number) => (count === 1 ? '1 giorno' : `${count} giorni`),
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    at: (day: string, time: string) => `${day} at ${time}`,
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
})

/** The day in Rome of a moment, `YYYY-MM-DD`; a day stays as it is. */
export function isoDay(moment: string | Date): string {
  if (typeof moment === 'string' && moment.length === 10) return moment
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(moment))
}

/** Whole days from one day (or moment) to another, in Rome. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000)
}

/** "oggi", "3 novembre", and with its year when that is another one. */
export function dayWords(moment: string | Date, language: Language, now = new Date()): string {
  const near = say(language)
  const away = daysBetween(now, moment)
  if (away === 0) return near.today
  if (away === -1) return near.yesterday
  if (away === 1) return near.tomorrow
  return plainDay(moment, language, now)
}

/** "3 novembre", never "oggi": for letters, receipts and documents. */
export function plainDay(moment: string | Date, language: Language, now = new Date()): string {
  const isThisYear = isoDay(moment).slice(0, 4) === isoDay(now).slice(0, 4)
  return isThisYear ? dayAndMonth(moment, language, 'long') : fullDay(moment, language)
}

/** "3 novembre 2026": where it is read years later. */
export function fullDay(moment: string | Date, language: Language): string {
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(isoDay(moment)))
}

/** "3 nov": for places where every character counts. */
export function shortDay(moment: string | Date, language: Language): string {
  return dayAndMonth(moment, language, 'short')
}

/** "10:42", in Rome. */
export function timeWords(moment: string | Date, language: Language): string {
  const format = { timeZone: zone, hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(moment))
}

/** "oggi alle 10:42". */
export function momentWords(moment: string | Date, language: Language, now = new Date()): string {
  return say(language).at(dayWords(moment, language, now), timeWords(moment, language))
}

/** "oggi, 10:42", "3 nov, 10:42": a moment in a narrow column. */
export function briefMoment(moment: string | Date, language: Language, now = new Date()): string {
  const isToday = daysBetween(now, moment) === 0
  const day = isToday ? say(language).today : shortDay(moment, language)
  return `${day}, ${timeWords(moment, language)}`
}

/** "1 giorno", "14 giorni". */
export function daysWords(count: number, language: Language): string {
  return say(language).days(count)
}

/** "2,1 MB" from a number of bytes. */
export function sizeWords(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000)
  const digits = { maximumFractionDigits: isLarge ? 1 : 0 }
  return `${new Intl.NumberFormat(locales[language], digits).format(amount)} ${isLarge ? 'MB' : 'kB'}`
}

function dayAndMonth(moment: string | Date, language: Language, month: 'long' | 'short'): string {
  const format = { timeZone: 'UTC', day: 'numeric', month } as const
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(isoDay(moment)))
}

/** An Italian day with its article: "il 9 dicembre", "l’8 dicembre"; "oggi" stays as it is. */
export function italianOn(day: string): string {
  if (!/^\d/.test(day)) return day
  return /^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`
}

/** From an Italian day on: "dal 9 dicembre", "dall’8 dicembre", "da oggi". */
export function italianSince(day: string): string {
  if (!/^\d/.test(day)) return `da ${day}`
  return /^(8|11)\b/.test(day) ? `dall’${day}` : `dal ${day}`
}
