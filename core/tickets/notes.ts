import type { WriteScope } from '../operation/scope.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/** Writes an internal note into the ticket's story. */
export async function addNote(scope: WriteScope, ticket: Ticket, text: string): Promise<void> {
  await tell(scope, ticket, { kind: 'note', event: 'ticket.noted', isInternal: true, data: { text } })
}
