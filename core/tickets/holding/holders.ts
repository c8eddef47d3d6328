import sql from 'sql-template-tag'
import { rowsAllowed } from '../../access/rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { ticketColumns } from '../owned.ts'
import type { Colleague } from './contract.ts'

const most = 500

/** Who follows open tickets that the reader may list, by name, and how many of these; for those who serve. */
export function holdersOf(scope: Scope): Promise<Colleague[]> {
  const { store, tenant, ability } = scope
  const allowed = rowsAllowed(ability, ['list', 'ticket'], ticketColumns(scope))
  return store.rows<Colleague>(sql`
    select s.id, s.name, count(*)::int as open
    from ticket t join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
    where t.tenant_id = ${tenant.id} and not t.is_ended and ${allowed}
    group by s.tenant_id, s.id, s.name order by s.name, s.id limit ${most}`)
}
