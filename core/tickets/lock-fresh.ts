import type { Action } from '../access/vocabulary.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { demandFresh } from './demand-fresh.ts'
import { demandServing } from './demand-serving.ts'
import { lock } from './lock.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket in the version seen, locked for somebody who serves and may do this to it; faults: ticket.unknown, access.not-allowed, ticket.has-changed. */
export async function lockFresh(
  scope: ChangeScope,
  { id, version }: { readonly id: string; readonly version: number },
  action: Action,
): Promise<Ticket> {
  const ticket = await lock(scope, id)
  demandServing(scope, ticket, action)
  await demandFresh(scope, ticket, { version })
  return ticket
}
