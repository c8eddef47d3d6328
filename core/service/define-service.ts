import assert from 'node:assert/strict'
import type { AnyLifecycle, MoveOf } from '../lifecycle/lifecycle.ts'
import type { Term } from '../lifecycle/term.ts'
import type { Asked, Field, Form } from './form.ts'

/** The five archetypes of the national model of municipal services. */
export type Archetype =
  | 'permits-and-documents'
  | 'payments-due'
  | 'benefits'
  | 'ranking-call'
  | 'paid-services'
  | 'report'

/** How surely a person must be known: not at all, or by SPID/CIE at a level. */
export type AccessLevel = 'anyone' | 'spid-1' | 'spid-2' | 'spid-3'

/** The languages every service speaks. */
export type Locale = 'it' | 'en'

/** The words of one question. */
export interface QuestionWords {
  readonly label: string
  readonly hint?: string
  readonly example?: string
}

/** The words of one option: its label and a sentence below it. */
export interface OptionWords {
  readonly label: string
  readonly hint?: string
}

/** The words of one question, with those of its options or areas if it has any. */
export interface FieldWords<Option extends string = string> extends QuestionWords {
  readonly options?: { readonly [O in Option]: string | OptionWords }
}

/** The words that a question needs; a plain string is its label, and no option stays without words. */
export type WordsFor<F extends Field> = F extends
  | { readonly options: readonly (infer Option extends string)[] }
  | { readonly areas: readonly (infer Option extends string)[] }
  ? QuestionWords & Required<Pick<FieldWords<Option>, 'options'>>
  : string | QuestionWords

/** The words of a service in one language; a question, state or move without words does not compile. */
export interface ServiceWords<F extends Form = Form, L extends AnyLifecycle = AnyLifecycle> {
  readonly title: string
  readonly brief: string
  readonly audience: string
  readonly needs: readonly string[]
  readonly gives: string
  readonly times: string
  readonly cost: string
  readonly form: { readonly [K in keyof F]: WordsFor<F[K]> }
  readonly states: { readonly [S in keyof L['states']]: string }
  readonly moves: { readonly [M in MoveOf<L>]: string }
}

/** A service as data: its form, lifecycle, clock and words feed pages, buttons, search and documentation. */
export interface Service<
  Id extends string = string,
  F extends Form = Form,
  L extends AnyLifecycle = AnyLifecycle,
> {
  readonly id: Id
  readonly archetype: Archetype
  readonly category: string
  readonly access: AccessLevel
  /** Whether it handles matters as those of social services: the first level sees where a request stands, no more. */
  readonly isSensitive?: boolean
  readonly form: F
  readonly lifecycle: L
  readonly clock: { readonly term: Term }
  /** The answer shown as the ticket's subject beside the title. */
  readonly subject?: keyof F & string
  readonly texts: { readonly [K in Locale]: ServiceWords<F, L> }
}

/**
 * Declares a service; everything is inferred, and a contradiction does not compile. A ranking call with
 * a notice before refusal is refused with a sentence (L. 241/1990 art. 10-bis leaves such calls out).
 */
export function defineService<
  const Id extends string,
  const F extends Form,
  const L extends AnyLifecycle,
>(service: Service<Id, F, L> & { readonly form: Asked<F> }): Service<Id, F, L> {
  const { archetype, lifecycle } = service
  const isNoticed = (lifecycle.noticedIn ?? []).length > 0
  assert(!isNoticed || archetype !== 'ranking-call', 'A ranking call has no notice before refusal.')
  return service
}
