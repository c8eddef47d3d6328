import type { ChangeScope } from '../../operation/scope.ts'
import { demandServing } from '../demand-serving.ts'
import { lock } from '../lock.ts'
import type { Ticket } from '../ticket.entity.ts'

/** Two tickets, locked for somebody who may move both: in one order, so that two merges at once do not wait for each other for ever. */
export async function lockBoth(
  scope: ChangeScope,
  id: string,
  into: string,
): Promise<[Ticket, Ticket]> {
  const first = await lock(scope, id < into ? id : into)
  const second = await lock(scope, id < into ? into : id)
  for (const one of [first, second]) demandServing(scope, one, 'move')
  return id < into ? [first, second] : [second, first]
}
