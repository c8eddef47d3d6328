import { answersOf, type Task } from '@dime/core'
import type { Exemption } from './exemptions.ts'
import { form, type Kind } from './form.ts'

/** What was asked for. */
export interface Request {
  readonly kind: Kind
  readonly language: 'it' | 'en'
  readonly use: Use
}

/** With a stamp that was bought, or for a use that needs none. */
export type Use =
  | { readonly is: 'stamp'; readonly stampNumber: string }
  | { readonly is: 'exempt'; readonly exemption: Exemption }

/** The request behind a ticket. */
export function requestOf(ticket: Task['ticket']): Request {
  const { kind, language, exemption, stampNumber } = answersOf(form, ticket)
  if (exemption) return { kind, language, use: { is: 'exempt', exemption } }
  if (stampNumber) return { kind, language, use: { is: 'stamp', stampNumber } }
  throw new TypeError('a certificate needs a stamp or a use')
}
