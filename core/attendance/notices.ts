import { askAgain, askRating } from './ask.ts'
import { callSubstitute, escalate, remind } from './escalate.ts'

/** The acts that only tell somebody something, by the word under which the agenda names them. */
export const notices = {
  remind,
  escalate,
  substitute: callSubstitute,
  'remind-citizen': askAgain,
  'ask-rating': askRating,
} as const
