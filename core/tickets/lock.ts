import { LockMode } from '@mikro-orm/core'
import type { ChangeScope } from '../operation/scope.ts'
import { unknownTicket } from './faults.ts'
import { Ticket } from './ticket.entity.ts'

/** The ticket, held against every other writer until the transaction ends; faults: ticket.unknown. */
export async function lock(scope: ChangeScope, id: string): Promise<Ticket> {
  const key = { tenantId: scope.tenant.id, id }
  const ticket = await scope.entities.findOne(Ticket, key, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!ticket) throw unknownTicket({ ticket: id })
  return ticket
}
