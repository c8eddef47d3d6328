import type { AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Urgency } from '../levels/urgency.ts'
import type { Term } from '../lifecycle/term.ts'
import type { Form } from './form.ts'
import type { Locale } from './locale.ts'
import type { Payments } from './payments.ts'
import type { ServiceWords } from './service-texts.ts'

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

/** A service as data: its form, lifecycle, clock and words feed pages, buttons, search and documentation. */
export interface Service<
  Id extends string = string,
  F extends Form = Form,
  L extends AnyLifecycle = AnyLifecycle,
  P extends Payments = Payments,
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
  /** What is paid for it, by the names that the lifecycle charges and waits for. */
  readonly payments?: P
  /** The answer that means danger to people, or that something works no more. */
  readonly urgency?: Urgency<keyof F & string>
  /** The answer shown as the ticket's subject beside the title. */
  readonly subject?: keyof F & string
  readonly texts: { readonly [K in Locale]: ServiceWords<F, L, P> }
}
