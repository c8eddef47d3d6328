import type { CallView } from '../../kit/contract.ts'
import { spokenNumber } from './telephone.ts'
import { say } from './words.ts'

/** The caller as a title: the person once checked, else what the number lets one guess. */
export function callerTitle(host: Element, { person, matches, from }: CallView): string {
  const words = say(host)
  if (person) return person.name
  const [only, second] = matches
  if (second) return words.several(matches.length)
  if (only) return words.maybe(only.name)
  return from ? words.unknown : words.hidden
}

/** The caller's number to read aloud, or that it is hidden. */
export const callerNumber = (host: Element, { from }: CallView): string =>
  from ? spokenNumber(from) : say(host).hidden
