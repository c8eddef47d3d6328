import sql from 'sql-template-tag'
import { inWhichRole } from '../mandates/behalf.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { writeMessage } from './write-message.ts'

/** Lets whoever gave a mandate hear that it was used on a ticket of theirs, at their own address. */
export async function tellGrantor(
  scope: Scope,
  ticket: Ticket,
  what: 'opened' | 'moved',
): Promise<void> {
  const { actor, store, tenant } = scope
  if (!actor.behalf) return
  const grantor = await store.row<{ email: string | null; language: string }>(sql`
    select email, language from person where tenant_id = ${tenant.id} and id = ${actor.behalf.person}`)
  const theirs = { ...scope, locale: grantor?.language === 'en' ? 'en' : 'it' } as const
  const words = wordsFor(theirs.locale)
  const { kind, relation = null } = actor.behalf
  const by = inWhichRole(words, actor.name, { kind, relation })
  const text = words.say(`mandate.told.${what}`, { by })
  const step = `mandate:${what}:${ticket.version}`
  const address = grantor?.email ?? null
  await writeMessage(theirs, ticket, { about: 'mandate-used', step, address, text })
}
