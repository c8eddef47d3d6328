import './child-form.ts'
import './hand-form.ts'
import './hold-form.ts'
import './merge-form.ts'
import './priority-form.ts'
import './split-form.ts'
import './transfer-form.ts'

/** The dialogs of a ticket, by what they do. */
export const actTags = {
  child: 'dime-child-form',
  hand: 'dime-hand-form',
  transfer: 'dime-transfer-form',
  split: 'dime-split-form',
  merge: 'dime-merge-form',
  hold: 'dime-hold-form',
  priority: 'dime-priority-form',
} as const
