import { issueDocument } from '../../documents/issue.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { emitting } from '../../outbox/emit.ts'
import { owe } from '../../payments/owe.ts'
import type { Outcome } from '../../plugin/face/outcome.ts'
import { keepRows } from '../../plugin/keeping/keep-rows.ts'
import type { Hands } from '../hands.ts'
import { addNote } from '../notes.ts'
import type { Ticket } from '../ticket.entity.ts'
import { transition } from '../transition.ts'

/** Makes happen what a plugin answered: document, rows of its own, amounts, note and move in one transaction. */
export async function bringAbout(
  scope: ChangeScope,
  ticket: Ticket,
  { outcome, hands }: { readonly outcome: Outcome; readonly hands: Hands },
): Promise<void> {
  if (outcome.document)
    await issueDocument(scope, ticket, { order: outcome.document, set: hands.set })
  if (outcome.keep) await keepRows(scope.store, pluginOf(ticket), outcome.keep)
  for (const start of outcome.starts ?? []) await begin(scope, ticket, start)
  if (outcome.owed) await owe(scope, ticket, outcome.owed)
  if (outcome.note) await addNote(scope, ticket, outcome.note)
  const message = outcome.message?.[ticket.language === 'en' ? 'en' : 'it']
  if (outcome.move !== undefined)
    await transition(scope, { id: ticket.id, move: outcome.move, message })
}

// The workflow process hears of it from the outbox, and begins it once.
async function begin(
  scope: ChangeScope,
  ticket: Ticket,
  start: { readonly workflow: string; readonly key: string },
): Promise<void> {
  const plugin = pluginOf(ticket)
  await scope.store.rows(
    emitting(scope, { type: 'workflow.begun', ticket: ticket.id, data: { plugin, ...start } }),
  )
}

const pluginOf = ({ serviceId }: Ticket) => serviceId.slice(0, serviceId.indexOf('.'))
