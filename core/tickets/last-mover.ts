import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'

/** The name of whoever changed the ticket last, be it DiMe; notes and letters change nothing. Who sent it without a name is told in words. */
export async function lastMover(scope: Scope, ticket: string): Promise<string> {
  const last = await scope.store.row<{ name: string }>(sql`
    select actor_name as name from entry
    where tenant_id = ${scope.tenant.id} and ticket_id = ${ticket} and kind not in ('note', 'message')
    order by seq desc limit 1`)
  return last?.name || wordsFor(scope.locale).say('ticket.nameless', {})
}

/** Who made each move last, by the move's name. */
export async function moversOf(scope: Scope, ticket: string): Promise<ReadonlyMap<string, string>> {
  const made = await scope.store.rows<{ move: string; who: string }>(sql`
    select distinct on (data->>'move') data->>'move' as move, actor_id as who from entry
    where tenant_id = ${scope.tenant.id} and ticket_id = ${ticket} and kind = 'moved'
    order by data->>'move', seq desc`)
  return new Map(made.map(({ move, who }) => [move, who]))
}
