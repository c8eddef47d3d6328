import { route } from '../../routing/route.ts'
import type { WayIn } from '../../routing/way-in.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Ticket } from '../ticket.entity.ts'

/** The organisation to which the routes lead with the answers that a ticket has now, if they lead away. */
export async function routeOf(scope: Scope, ticket: Ticket): Promise<string | null> {
  const { serviceId: service, answers, channel, requester } = ticket
  const way = { channel, requester } as WayIn // as they were written when it was opened
  const { toTenant } = await route(scope, { service, answers, ...way })
  return toTenant
}
