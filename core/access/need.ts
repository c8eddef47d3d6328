import type { Action, Subject } from './vocabulary.ts'

/** What the caller must hold for an operation to begin; rows are checked again when they are known. */
export type Need =
  | 'anyone'
  | 'known'
  | 'machine'
  | {
      readonly action: Action
      readonly subject: Subject
      /** Anyone may begin, because a code may open the row; without one the row asks for the rule. */
      readonly orCode?: true
    }
