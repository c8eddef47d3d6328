import { demand } from '../access/ability.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { lock } from './lock.ts'
import { owned } from './owned.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/** Writes a colleague's note; faults: ticket.unknown, access.not-allowed. */
export async function writeNote(scope: ChangeScope, id: string, text: string): Promise<void> {
  const ticket = await lock(scope, id)
  demand(scope.ability, 'write-note', owned(scope, ticket))
  await addNote(scope, ticket, text)
}

/** Writes an internal note into the ticket's story. */
export async function addNote(scope: ChangeScope, ticket: Ticket, text: string): Promise<void> {
  tell(scope, ticket, {
    kind: 'note',
    event: 'ticket.noted',
    isInternal: true,
    data: { text },
  })
}
