import type { Fault } from '../../../operation/fault.ts'
import type { Scope } from '../../../operation/scope.ts'
import { wordsFor } from '../../../texts/words.ts'

/** A fault as it is kept: its code and its facts, without words. */
export type KeptFault = Pick<Fault, 'code' | 'facts'>

/** A fault with its words: what happened, and what to do. */
export function spokenFault(
  { locale }: Pick<Scope, 'locale'>,
  { code, facts }: KeptFault,
): { code: string; text: string } {
  const { say } = wordsFor(locale)
  const told = { ...facts, errors: listed(facts['errors']) }
  return { code, text: `${say(`${code}.title`, told)}. ${say(`${code}.detail`, told)}` }
}

function listed(errors: unknown): string {
  return Array.isArray(errors) ? errors.map(String).join(' ') : ''
}
