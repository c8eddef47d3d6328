import type { Task } from '@dime/core'
import { exemptions, type Exemption } from './exemptions.ts'
import { kinds, type Kind } from './form.ts'

/** What was asked for, read from the answers that the kernel checked against the form. */
export interface Request {
  readonly kind: Kind
  readonly language: 'it' | 'en'
  readonly use: Use
}

/** With a stamp that was bought, or for a use that needs none. */
export type Use =
  | { readonly is: 'stamp'; readonly stampNumber: string }
  | { readonly is: 'exempt'; readonly exemption: Exemption }

/** The request behind a ticket; answers that do not fit the form are a broken promise of the kernel's. */
export function requestOf({ answers }: Task['ticket']): Request {
  return {
    kind: oneOf(kinds, answers['kind']),
    language: oneOf(['it', 'en'], answers['language']),
    use: useOf(answers),
  }
}

function useOf({ use, exemption, stampNumber }: Readonly<Record<string, unknown>>): Use {
  if (use === 'exempt') return { is: use, exemption: oneOf(exemptions, exemption) }
  if (typeof stampNumber !== 'string') throw new TypeError('a certificate needs a stamp or a use')
  return { is: 'stamp', stampNumber }
}

function oneOf<T>(options: readonly T[], answer: unknown): T {
  const found = options.find((option) => option === answer)
  if (found === undefined) throw new TypeError(`no such answer: ${String(answer)}`)
  return found
}
