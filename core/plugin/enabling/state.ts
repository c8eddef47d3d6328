import type { EnablingCard } from './contract.ts'
import type { Word } from './word.ts'

/** Whether a word lets a plugin work at an instant: off, on, not yet, or not any more. */
export function stateOf(
  word: Pick<Word, 'isOn' | 'from' | 'until'> | undefined,
  now: Date,
): EnablingCard['state'] {
  if (!word?.isOn) return 'off'
  if (word.from && word.from > now) return 'coming'
  return word.until && word.until <= now ? 'over' : 'on'
}
