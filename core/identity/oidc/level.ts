/** How sure the provider is of who signs in: 1 password, 2 password and code, 3 a card or its like. */
export type Level = 1 | 2 | 3

const levels = [1, 2, 3] as const

const prefix = 'https://www.spid.gov.it/SpidL'

/** The `acr` of a level; SPID and CIE use the same three. */
export function acrOf(level: Level): string {
  return prefix + level
}

/** The level of an `acr`; none of the three is 0, which no service accepts. */
export function levelOf(acr: unknown): Level | 0 {
  return levels.find((level) => acrOf(level) === acr) ?? 0
}

/** The levels that answer a request for this one, the one asked first. */
export function levelsFrom(level: Level): readonly Level[] {
  return levels.filter((candidate) => candidate >= level)
}
