import sql from 'sql-template-tag'
import { demand } from '../../access/ability.ts'
import { candidatesOf } from '../../assignment/candidates.ts'
import type { Scope } from '../../operation/scope.ts'
import { owned } from '../owned.ts'
import { readTicket } from '../read.ts'
import type { Colleague } from './contract.ts'

/** Who can be given a ticket, by name, with how many open ones each has; faults: ticket.unknown, access.not-allowed. */
export async function colleaguesFor(scope: Scope, id: string): Promise<Colleague[]> {
  const ticket = await readTicket(scope, id)
  demand(scope.ability, 'assign', owned(scope, ticket))
  const people = await candidatesOf(scope, ticket.officeId)
  const ids = people.map((one) => one.id).join(',')
  const counted = await scope.store.rows<{ id: string; open: number }>(sql`
    select assignee_id as id, count(*)::int as open from ticket
    where tenant_id = ${scope.tenant.id} and not is_ended and assignee_id = any(string_to_array(${ids}, ',')::uuid[])
    group by assignee_id`)
  const open = new Map(counted.map((one) => [one.id, one.open]))
  return people
    .filter(({ isAway }) => !isAway)
    .map((one) => ({ id: one.id, name: one.name, open: open.get(one.id) ?? 0 }))
    .toSorted((a, b) => a.name.localeCompare(b.name, scope.locale))
}
