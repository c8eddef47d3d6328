import type { ChangeScope } from '../../operation/scope.ts'
import { demandFresh } from '../demand-fresh.ts'
import { ticketIsTaken } from '../faults.ts'
import { lockOpen } from '../lock-open.ts'
import type { TakeRequest } from './contract.ts'
import { give } from './give.ts'
import { holderOf } from './holder.ts'

/** Takes a ticket, or takes it over from the colleague who has it; faults: ticket.is-taken, ticket.has-changed, ticket.is-ended. */
export async function take(scope: ChangeScope, { id, version, over }: TakeRequest): Promise<void> {
  const ticket = await lockOpen(scope, id)
  const { actor } = scope
  const holder = await holderOf(scope, ticket)
  if (holder && holder.id !== actor.id && !over) throw ticketIsTaken({ by: holder.name })
  await demandFresh(scope, ticket, { version })
  if (holder?.id === actor.id) return
  const data = holder ? { what: 'taken-over', from: holder.name } : { what: 'taken' }
  await give(scope, ticket, { to: actor.id, event: 'ticket.taken', data })
}
