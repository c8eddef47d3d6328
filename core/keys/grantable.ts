import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { KeyOperation } from './contract.ts'
import { exchanged } from './exchanged.ts'
import { notForKeys } from './faults.ts'

/** What a key may be given: what systems of a city exchange. People, roles, keys and settings are for people to change. */
export const grantableNames: readonly string[] = exchanged
  .filter(({ need }) => need !== 'known')
  .map(({ name }) => name)

/** The same in the reader's words. */
export function grantable(scope: Pick<Scope, 'locale'>): KeyOperation[] {
  return grantableNames.map((name) => keyOperation(scope, name))
}

/** Refuses what no key may be given; faults: keys.not-for-keys. */
export function demandGrantable(names: readonly string[]): void {
  const refused = names.filter((name) => !grantableNames.includes(name))
  if (refused.length > 0) throw notForKeys({ names: refused.join(', ') })
}

/** An operation in the reader's words. */
export function keyOperation({ locale }: Pick<Scope, 'locale'>, name: string): KeyOperation {
  const words = wordsFor(locale)
  const key = `key-operation.${name}`
  return { name, label: words.has(key) ? words.say(key, {}) : name }
}
