import { dime } from '../../identity/actor.ts'
import { targetOf, type AnyLifecycle } from '../../lifecycle/lifecycle.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { enterState } from '../enter-state.ts'
import { tell } from '../story.ts'
import type { Ticket } from '../ticket.entity.ts'
import { cannotWithdraw } from './faults.ts'

/** Ends an open child that should not have been opened, in the state that its lifecycle has for it. Faults: ticket.cannot-withdraw. */
export async function withdrawChild(scope: ChangeScope, child: Ticket, why: string): Promise<void> {
  const to = withdrawnIn(child.lifecycle)
  if (to === undefined) throw cannotWithdraw({ code: child.code })
  const from = child.state
  await enterState(scope, child, to)
  await scope.entities.flush()
  const data = { move: 'withdraw', from, to, text: why }
  tell({ ...scope, actor: dime }, child, { kind: 'moved', event: 'ticket.moved', data })
}

/** The state of a lifecycle in which a ticket is withdrawn, if there is one that a move leads to. */
function withdrawnIn(cycle: AnyLifecycle): string | undefined {
  const reached = Object.keys(cycle.states).flatMap((state) =>
    Object.keys(cycle.moves).map((move) => targetOf(cycle, state, move)),
  )
  return cycle.endsIn.find(
    (state) => cycle.outcomes?.[state] === 'withdrawn' && reached.includes(state),
  )
}
