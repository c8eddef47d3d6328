import type { CallView, PersonMatch, Writes } from '../../kit/contract.ts'
import type { Answers } from '../../kit/form/answers.ts'

/** How a call ended for the caller, as the operator chooses it. */
export type Outcome = NonNullable<CallView['outcome']>

/** What a caller can say to prove who they are. */
export type Proof = Writes['calls.identify']['input']['checks'][number]

/** Where to answer; empty lines were not given. */
export interface Contact {
  readonly name: string
  readonly email: string
  readonly phone: string
}

/** What an operator has in hand for one call: kept through switching, reloading, going elsewhere. */
export interface CallDraft {
  readonly text: string
  readonly sheet: string | null
  readonly person: PersonMatch | null
  readonly said: readonly Proof[]
  readonly isAnonymous: boolean
  readonly service: string | null
  readonly answers: Answers
  readonly contact: Contact
  readonly outcome: Outcome | null
  readonly note: string
  readonly skipped: readonly string[]
}

/** A call of which nothing was noted yet. */
export const blankDraft: CallDraft = {
  text: '',
  sheet: null,
  person: null,
  said: [],
  isAnonymous: false,
  service: null,
  answers: {},
  contact: { name: '', email: '', phone: '' },
  outcome: null,
  note: '',
  skipped: [],
}
