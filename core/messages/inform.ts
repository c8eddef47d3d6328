import type { Scope } from '../operation/scope.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { addressOf, inTheirLanguage, writeMessage } from './write-message.ts'

/** Lets the citizen hear what others did with their ticket: what was asked or said, and how it ended. */
export async function inform(
  scope: Scope,
  ticket: Ticket,
  text: string | undefined,
): Promise<void> {
  const isOwnMove = scope.actor.kind === 'citizen' || scope.actor.kind === 'anonymous'
  if (isOwnMove || (!text && !ticket.isEnded)) return
  const address = await addressOf(scope, ticket)
  const occasion = { about: 'moved', step: `moved:${ticket.version}`, address, text } as const
  await writeMessage(inTheirLanguage(scope, ticket), ticket, occasion)
}
