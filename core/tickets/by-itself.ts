import { targetMet } from '../levels/recompute-targets.ts'
import { resumingMove } from '../lifecycle/agenda.ts'
import { addressOf, dayInWords, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import type { PlainAct } from './once-only.ts'
import { tell } from './story.ts'
import { transition } from './transition.ts'

/** Writes to the citizen that the request arrived, and until when it will be answered. */
export const acknowledge: PlainAct = async (scope, ticket, { key }) => {
  const theirs = inTheirLanguage(scope, ticket)
  const address = await addressOf(scope, ticket)
  await writeMessage(theirs, ticket, { about: 'acknowledged', step: key, address })
  const day = ticket.dueAt ? dayInWords(theirs, ticket.dueAt) : ''
  tell(scope, ticket, {
    kind: 'message',
    event: 'ticket.acknowledged',
    data: { what: 'acknowledged', day },
  })
  await targetMet(scope, ticket, 'acknowledge')
}

/** Lets the term run again when a suspension has lasted as long as it may. */
export const resume: PlainAct = async (scope, ticket) => {
  const move = resumingMove(ticket)
  if (move && ticket.isPaused) await transition(scope, { id: ticket.id, move })
}

/** Lets silence speak: the term is over, and the law holds the request granted or refused. */
export const keepSilence: PlainAct = async (scope, ticket) => {
  const { silence } = ticket.lifecycle
  if (silence) await transition(scope, { id: ticket.id, move: silence.move })
}
