import type { CalendarView } from '../../../core/tenancy/contract.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './feast-words.ts'

/** A day of every year on which nobody works. */
export type Feast = CalendarView['calendar']['holidays'][number]

const easterLike = '04-05'
const someYear = 2024 // a leap year, so that the 29th of February is a day
const orderOf = (feast: Feast) => ('on' in feast ? feast.on : easterLike)

/** Feasts as the year brings them. */
export const inYear = (feasts: readonly Feast[]): readonly Feast[] =>
  feasts.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))

/** What a feast is called: as people here call it, else by its known name, else nothing. */
export function feastName(host: Element, feast: Feast): string {
  const { known } = say(host)
  return feast.name ?? known['on' in feast ? feast.on : `easter ${feast.afterEaster}`] ?? ''
}

/** On which day of the year a feast falls, and from which year on if not always. */
export function feastDay(host: Element, feast: Feast): string {
  const words = say(host)
  const day = 'on' in feast ? dayOfYear(host, feast.on) : words.afterEaster(feast.afterEaster)
  return feast.from ? `${day}, ${words.from(feast.from)}` : day
}

/** The months by name, each with its two digits. */
export function months(host: Element): readonly (readonly [string, string])[] {
  const named = new Intl.DateTimeFormat(languageOf(host), { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => [
    `${month + 1}`.padStart(2, '0'),
    named.format(Date.UTC(someYear, month, 1)),
  ])
}

/** A day and a month as "MM-DD"; null when no year has that day. */
export function dateOf(day: string, month: string): string | null {
  const [d, m] = [Number(day), Number(month)]
  const date = new Date(Date.UTC(someYear, m - 1, d))
  const isReal = Number.isInteger(d) && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return isReal ? `${month.padStart(2, '0')}-${`${d}`.padStart(2, '0')}` : null
}

function dayOfYear(host: Element, on: string): string {
  const form = new Intl.DateTimeFormat(languageOf(host) === 'en' ? 'en-GB' : 'it', {
    ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
  })
  return form.format(new Date(`${someYear}-${on}T00:00:00Z`))
}
