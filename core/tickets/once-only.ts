import sql, { type Sql } from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import { lock } from './lock.ts'
import type { Ticket } from './ticket.entity.ts'

/** The ticket and the key under which something is done once. */
export interface Turn {
  readonly id: string
  readonly key: string
}

/** Something that is done to a ticket in the transaction that holds it. */
export type PlainAct = (scope: ChangeScope, ticket: Ticket, turn: Turn) => Promise<void>

/** Holds the ticket and does the act, unless it was done before under the same key. */
export async function onceOnly(scope: ChangeScope, turn: Turn, act: PlainAct): Promise<void> {
  const ticket = await lock(scope, turn.id)
  const claimed = await scope.store.row(claiming(scope, turn))
  if (claimed) await act(scope, ticket, turn)
}

/** The statement that writes a turn down as taken; it brings a row where it was not taken before. */
export const claiming = ({ tenant }: ChangeScope, { id, key }: Turn): Sql => sql`
  update ticket set fired = array_append(fired, ${key}::text), trouble = nullif(trouble - ${key}::text, '{}')
  where tenant_id = ${tenant.id} and id = ${id} and not (${key}::text = any(fired)) returning id`
