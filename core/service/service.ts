import type { AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Urgency } from '../levels/urgency.ts'
import type { After } from '../lifecycle/after.ts'
import type { Term } from '../lifecycle/term.ts'
import type { Form } from './form.ts'
import type { Locale } from './locale.ts'
import type { Ranking } from '../ranking/ranking.ts'
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

/**
 * How tickets that began under older versions follow this one: those of the versions in `from` go on under this
 * lifecycle, each in the state of the same name, or in the one that `states` gives for its own.
 */
export interface CarriesOver<State extends string = string> {
  /** A range of versions, as `^1.0.0`. */
  readonly from: string
  readonly states?: Readonly<Record<string, State>>
}

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
  readonly clock: {
    readonly term: Term
    /** Until when it can be asked in time, from the day that an answer tells: what comes later is marked as late. */
    readonly late?: After<keyof F & string>
  }
  /** What is paid for it, by the names that the lifecycle charges and waits for. */
  readonly payments?: P
  /** The answer that means danger to people, or that something works no more. */
  readonly urgency?: Urgency<keyof F & string>
  /** How the requests of a ranking call are put in order. */
  readonly ranking?: Ranking<keyof F & string, keyof L['states'] & string>
  /** The answer shown as the ticket's subject beside the title. */
  readonly subject?: keyof F & string
  /** Tickets of older versions keep what they began with, unless it is said here how they are carried over. */
  readonly carriesOver?: CarriesOver<keyof L['states'] & string>
  readonly texts: { readonly [K in Locale]: ServiceWords<F, L, P> }
}
