import { effectsAtStart } from '../lifecycle/lifecycle.ts'
import { tellGrantor } from '../messages/tell-grantor.ts'
import type { Scope } from '../operation/scope.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/** Tells that a ticket was opened, books what that causes, and lets whoever gave a mandate hear of it. */
export async function tellOpened(scope: Scope, ticket: Ticket): Promise<void> {
  const data = { channel: ticket.channel }
  const causes = { act: '0:opened', effects: effectsAtStart(ticket.lifecycle) }
  tell(scope, ticket, { kind: 'opened', event: 'ticket.opened', data, causes })
  await tellGrantor(scope, ticket, 'opened')
}
