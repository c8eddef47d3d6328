import sql, { type Sql } from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import { personOf } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import type { TicketRow } from './contract.ts'
import { ticketColumns } from './owned.ts'
import { asRow, rowColumns, rowSource, type StoredRow } from './row.ts'

/** The requests of the citizen signed in, or of the one they act for as far as the mandate goes; the newest first. */
export async function mine(scope: Scope): Promise<{ rows: TicketRow[] }> {
  if (scope.actor.kind !== 'citizen') return { rows: [] }
  return { rows: await ticketsSeen(scope, personOf(scope.actor)) }
}

/** The last hundred requests of a person. */
export function ticketsOf(scope: Scope, person: string): Promise<TicketRow[]> {
  return lastOf(scope, person, sql`true`)
}

/** The last hundred requests of a person that the reader may see. */
export function ticketsSeen(scope: Scope, person: string): Promise<TicketRow[]> {
  return lastOf(scope, person, rowsAllowed(scope.ability, ['read', 'ticket'], ticketColumns(scope)))
}

async function lastOf(scope: Scope, person: string, allowed: Sql): Promise<TicketRow[]> {
  const rows = await scope.store.rows<StoredRow>(sql`
    select ${rowColumns} from ${rowSource}
    where t.tenant_id = ${scope.tenant.id} and t.person_id = ${person} and ${allowed}
    order by t.received_at desc limit 100`)
  return rows.map((row) => asRow(scope, row))
}
