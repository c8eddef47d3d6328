import type { Client } from '../../kit/client.ts'
import type { Receipt, ServiceView, TicketView } from '../../kit/contract.ts'
import type { Answer } from '../../kit/form/answers.ts'
import type { FieldFault, Problem } from '../../kit/problem.ts'
import type { Session } from '../../kit/session.ts'
import type { TicketSource } from '../ticket/source.ts'
import type { Draft } from './draft.ts'
import type { Step } from './steps.ts'

/** Everything a page of the flow is drawn from. */
export interface FlowState {
  readonly view: ServiceView
  readonly session: Session
  readonly client: Client
  /** The steps of questions; page 0 comes before them, the summary after. */
  readonly steps: readonly Step[]
  readonly draft: Draft
  readonly faults: readonly FieldFault[]
  readonly problem: Problem | null
  readonly isSending: boolean
  /** The service is away: the request is sent by itself when it is back. */
  readonly isWaiting: boolean
  readonly receipt: Receipt | null
  /** The ticket that the receipt is for. */
  readonly ticket: TicketSource | null
  /** The ticket has ended with a paper. */
  readonly hasPaper: boolean
}

/** Everything that can be done in the flow. */
export interface FlowMoves {
  accept(hasAccepted: boolean): void
  answer(field: string, answer: Answer | null): void
  next(): void
  goTo(page: number): void
  /** Leads into a question. */
  lead(field: string): void
  send(): void
  /** Does not send by itself what could not be sent. */
  wait(): void
  signIn(): void
  /** Takes note of how the ticket stands. */
  heard(ticket: TicketView): void
  again(): void
}

/** The name under which the first page's only question is faulted. */
export const privacyField = 'privacy'
