import { issueDocument } from '../../documents/issue.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import type { Outcome } from '../../plugin/face/outcome.ts'
import type { Hands } from '../hands.ts'
import { addNote } from '../notes.ts'
import type { Ticket } from '../ticket.entity.ts'
import { transition } from '../transition.ts'

/** Makes happen what a plugin answered: document, note and move in one transaction. */
export async function bringAbout(
  scope: ChangeScope,
  ticket: Ticket,
  { outcome, hands }: { readonly outcome: Outcome; readonly hands: Hands },
): Promise<void> {
  if (outcome.document)
    await issueDocument(scope, ticket, { order: outcome.document, set: hands.set })
  if (outcome.note) await addNote(scope, ticket, outcome.note)
  const message = outcome.message?.[ticket.language === 'en' ? 'en' : 'it']
  if (outcome.move !== undefined)
    await transition(scope, { id: ticket.id, move: outcome.move, message })
}
