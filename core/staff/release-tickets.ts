import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { tellEach } from '../tickets/tell-each.ts'

/** Gives the open tickets that somebody followed back to their offices; answers how many there were. */
export function releaseTickets(
  scope: Scope,
  { id, name, office }: { id: string; name: string; office: string | null },
): Promise<number> {
  const update = sql`update ticket t set assignee_id = null, version = version + 1
    where t.tenant_id = ${scope.tenant.id} and t.assignee_id = ${id} and not t.is_ended`
  const data = { what: 'released', name }
  return tellEach(scope, update, {
    kind: 'routed',
    event: 'ticket.released',
    data,
    office,
    isInternal: true,
  })
}
