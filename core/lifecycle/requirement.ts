/** What a move needs besides somebody who may make it; all of it. */
export interface Requirement<Answer extends string = string, Payment extends string = string> {
  /** Questions that were answered. */
  readonly answers?: readonly Answer[]
  /** How many attachments there are at least. */
  readonly files?: number
  /** A payment that was made. */
  readonly payment?: Payment
  /** Every child ticket has its outcome. */
  readonly children?: 'ended'
}
