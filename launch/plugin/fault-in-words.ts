import { Fault } from '../../core/operation/fault.ts'
import { wordsFor } from '../../core/texts/words.ts'
import { explain } from '../explain.ts'

/** A fault of the kernel as a sentence for whoever typed a command; anything else stays what it is. */
export function faultInWords(error: unknown): unknown {
  if (!(error instanceof Fault)) return error
  const { say } = wordsFor('en')
  const [title, detail] = ['title', 'detail'].map((part) =>
    say(`${error.code}.${part}`, error.facts),
  )
  return explain(`${title}. ${detail}`, error)
}
