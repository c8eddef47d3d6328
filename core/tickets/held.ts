/** What is remembered of a ticket that is held against every other writer until the transaction ends. */
export interface Held {
  /** The alarm of its workflow; infinite where it set none, null where it never looked. */
  readonly alarm: Date | number | null
  /** Whether other tickets went into it. */
  readonly hasMerged: boolean
}

/** A ticket that was opened in this very transaction. */
export const justOpened: Held = { alarm: null, hasMerged: false }
