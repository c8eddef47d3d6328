import { candidatesOf } from '../../assignment/candidates.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { demandFresh } from '../demand-fresh.ts'
import { demandServing } from '../demand-serving.ts'
import { lockOpen } from '../lock-open.ts'
import type { HandRequest } from './contract.ts'
import { cannotHand } from './faults.ts'
import { give } from './give.ts'

/** Gives a ticket to a colleague of its office; faults: ticket.cannot-hand, ticket.has-changed, ticket.is-ended, access.not-allowed. */
export async function handTo(
  scope: ChangeScope,
  { id, version, staff }: HandRequest,
): Promise<void> {
  const ticket = await lockOpen(scope, id)
  demandServing(scope, ticket, 'assign')
  await demandFresh(scope, ticket, { version })
  const colleagues = await candidatesOf(scope, ticket.officeId)
  const colleague = colleagues.find((one) => one.id === staff)
  if (!colleague) throw cannotHand({ staff })
  const data = { what: 'handed', to: colleague.name }
  await give(scope, ticket, { to: staff, event: 'ticket.handed-to', data })
}
