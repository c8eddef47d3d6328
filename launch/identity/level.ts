import { textOf } from './text-of.ts'
import type { Level } from './person.ts'

const levels: readonly Level[] = [1, 2, 3]

/** The `acr` of a level, the same for SPID and CIE. */
export function acrOf(level: Level): string {
  return `https://www.spid.gov.it/SpidL${level}`
}

/** Every `acr` this provider can answer with. */
export const acrValues: string[] = levels.map(acrOf)

/** The level a request prefers; the first of `acr_values` counts, none means the first level. */
export function askedLevel(acrValuesAsked: unknown): Level {
  const [preferred] = textOf(acrValuesAsked).split(' ')
  return levels.find((level) => acrOf(level) === preferred) ?? 1
}
