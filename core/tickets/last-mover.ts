import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/** The name of whoever moved the ticket last. */
export async function lastMover(scope: Scope, ticket: string): Promise<string> {
  const last = await scope.store.row<{ name: string }>(sql`
    select actor_name as name from entry
    where tenant_id = ${scope.tenant.id} and ticket_id = ${ticket} and kind in ('moved', 'opened')
    order by seq desc limit 1`)
  return last?.name ?? ''
}
