import type { Draft } from './draft.ts'
import type { FlowState } from './flow-state.ts'

/** Who is told of a flow's turns. */
export interface FlowEars {
  changed(): void
  /** Another page is shown. */
  turned(): void
  /** Something on the page is wrong. */
  faulted(): void
  /** Somebody wants to be led into a question. */
  lead(question: string): void
}

/** What changes while a flow goes on. */
export type Standing = Pick<
  FlowState,
  'draft' | 'faults' | 'problem' | 'isSending' | 'isWaiting' | 'receipt' | 'ticket' | 'hasPaper'
>

/** What the moves of a flow work with. */
export interface FlowDesk {
  readonly host: Element
  readonly ears: FlowEars
  state(): FlowState
  become(change: Partial<Standing>): void
  /** Keeps the draft in this tab, and changes what else is said. */
  keep(draft: Draft, change?: Partial<Standing>): void
  /** Forgets the draft. */
  clear(): void
}
