import sql from 'sql-template-tag'
import { addressOf, inTheirLanguage, writeMessage } from '../messages/write-message.ts'
import type { ChangeScope } from '../operation/scope.ts'
import type { PlainAct } from '../tickets/once-only.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'

const dayMs = 86_400_000

/** Reminds a citizen who was asked something and is silent. */
export const askAgain: PlainAct = async (scope, ticket, { key }) => {
  if (!ticket.isPaused) return
  const address = await addressOf(scope, ticket)
  const theirs = inTheirLanguage(scope, ticket)
  await writeMessage(theirs, ticket, { about: 'asked-again', step: key, address })
  const data = { what: 'asked-again' }
  tell(scope, ticket, { kind: 'message', event: 'ticket.asked-again', data })
}

/** Asks the citizen of an ended ticket how easy it was, once and a day later; not whoever ended it themselves. */
export const askRating: PlainAct = async (scope, ticket, { key }) => {
  const address = await addressOf(scope, ticket)
  if (!ticket.isEnded || !address || (await isOwnEnd(scope, ticket))) return
  const sendFrom = new Date(scope.now.getTime() + dayMs)
  const theirs = inTheirLanguage(scope, ticket)
  await writeMessage(theirs, ticket, { about: 'rating', step: key, address, sendFrom })
}

async function isOwnEnd({ store, tenant }: ChangeScope, { id }: Ticket): Promise<boolean> {
  const last = await store.row<{ kind: string }>(sql`
    select actor_kind as kind from entry where tenant_id = ${tenant.id} and ticket_id = ${id} and kind = 'moved'
    order by seq desc limit 1`)
  return last?.kind === 'citizen' || last?.kind === 'anonymous'
}
