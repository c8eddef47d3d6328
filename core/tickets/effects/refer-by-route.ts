import type { ChangeScope } from '../../operation/scope.ts'
import { cannotRefer } from '../faults.ts'
import { tell } from '../story.ts'
import type { Ticket } from '../ticket.entity.ts'
import type { Result } from './effect-once.ts'
import { routeOf } from './route-of.ts'

/** Hands the ticket to the organisation that its routes name; the bridge opens its twin there. Faults: ticket.cannot-refer. */
export async function referByRoute(scope: ChangeScope, ticket: Ticket): Promise<Result> {
  if (ticket.twinTenant) return undefined
  const to = await routeOf(scope, ticket)
  if (!to) throw cannotRefer({ tenant: '' })
  const other = await scope.lent.tenants.byId(to)
  ticket.twinTenant = to
  ticket.isOrigin = true
  await scope.entities.flush()
  const data = { what: 'asked', name: other.profile.name, text: null }
  tell(scope, ticket, { kind: 'referred', event: 'ticket.handed', data })
  return undefined
}
