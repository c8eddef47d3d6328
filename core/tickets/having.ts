import sql from 'sql-template-tag'
import { isEnd, targetOf } from '../lifecycle/lifecycle.ts'
import type { Having } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import type { Ticket } from './ticket.entity.ts'

type Found = Omit<Having, 'answers'>

/** What a ticket has that a move may need; read only where the move leads to an outcome or needs something. */
export async function havingFor(scope: Scope, ticket: Ticket, move: string): Promise<Having> {
  const { lifecycle, state, answers, mergedInto } = ticket
  const target = targetOf(lifecycle, state, move)
  const asks = lifecycle.moves[move]?.needs !== undefined || Boolean(mergedInto)
  if (!asks && (target === undefined || !isEnd(lifecycle, target)))
    return { answers, files: 0, paid: [], children: [] }
  const found = await scope.store.row<Found>(sql`select
    (select count(*)::int from file f where f.tenant_id = t.tenant_id and f.ticket_id = t.id) as files,
    array(select p.name from payment p where p.tenant_id = t.tenant_id and p.ticket_id = t.id and p.state = 'paid') as paid,
    array(select c.code from ticket c where c.tenant_id = t.tenant_id and c.parent_id = t.id and not c.is_ended order by c.code) as children,
    (select m.code from ticket m where m.tenant_id = t.tenant_id and m.id = t.merged_into) as "mergedInto"
    from ticket t where t.tenant_id = ${scope.tenant.id} and t.id = ${ticket.id}`)
  return { files: 0, paid: [], children: [], ...found, answers }
}
