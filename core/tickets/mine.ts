import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { TicketRow } from './contract.ts'
import { asRow, rowColumns, rowSource, type StoredRow } from './row.ts'

/** The requests of the citizen signed in, the newest first. */
export async function mine(scope: Scope): Promise<{ rows: TicketRow[] }> {
  if (scope.actor.kind !== 'citizen') return { rows: [] }
  return { rows: await ticketsOf(scope, scope.actor.id) }
}

/** The last hundred requests of a person. */
export async function ticketsOf(scope: Scope, person: string): Promise<TicketRow[]> {
  const rows = await scope.store.rows<StoredRow>(sql`
    select ${rowColumns} from ${rowSource}
    where t.tenant_id = ${scope.tenant.id} and t.person_id = ${person}
    order by t.received_at desc limit 100`)
  return rows.map((row) => asRow(scope, row))
}
