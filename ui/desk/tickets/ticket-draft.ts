/** What an operator is writing on a ticket, and for what: a move, a note, a referral. */
export interface TicketDraft {
  /** The name of the move, `note` or `refer` after a mark that no move can have; empty when closed. */
  readonly writing: string
  readonly text: string
  readonly note: string
  readonly tenant: string
  readonly reason: string
}

/** A ticket on which nothing is being written. */
export const blankTicketDraft: TicketDraft = {
  writing: '',
  text: '',
  note: '',
  tenant: '',
  reason: '',
}

/** What is being written when it is no move. */
export const writingNote = '#note'

/** What is being written when the ticket goes elsewhere. */
export const writingReferral = '#refer'

/** Whether something was written that is not sent yet. */
export const isUnsaved = ({ text, note, reason }: TicketDraft): boolean =>
  [text, note, reason].some((written) => written.trim() !== '')
