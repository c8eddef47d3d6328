import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'

/** Points as the reader writes figures. */
export const pointsIn = (host: Element, points: number): string =>
  new Intl.NumberFormat(languageOf(host)).format(points)

/** A day with its year: rankings are read years later. */
export const dayIn = (host: Element, day: string): string => fullDay(day, languageOf(host))

/** «Ammessa» o «In graduatoria». */
export const eitherOf = (host: Element, names: readonly string[]): string =>
  new Intl.ListFormat(languageOf(host), { type: 'disjunction' }).format(
    names.map((name) => (languageOf(host) === 'it' ? `«${name}»` : `“${name}”`)),
  )
