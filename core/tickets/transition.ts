import { demand } from '../access/ability.ts'
import { targetOf, type MoveRule } from '../lifecycle/lifecycle.ts'
import { demandCovered } from '../mandates/covers.ts'
import { inform } from '../messages/inform.ts'
import { tellGrantor } from '../messages/tell-grantor.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { checkMove, type Move } from './check-move.ts'
import { enterState } from './enter-state.ts'
import { lock } from './lock.ts'
import { owned } from './owned.ts'
import { tell } from './story.ts'
import type { Ticket } from './ticket.entity.ts'

/**
 * The only way in which a ticket changes its state: checks the lifecycle, locks the row, writes the
 * state, the story, the audit and the event in one transaction.
 * Faults: ticket.unknown, ticket.has-changed, ticket.is-taken, ticket.move-not-allowed, ticket.message-needed.
 */
export async function transition(scope: ChangeScope, asked: Move): Promise<Ticket> {
  const ticket = await lock(scope, asked.id)
  demandCovered(scope, ticket.serviceId)
  if (!asked.isTracked) demand(scope.ability, 'move', owned(scope, ticket))
  const rule = await checkMove(scope, ticket, asked)
  const from = ticket.state
  const to = targetOf(ticket.lifecycle, from, asked.move) ?? from
  await enterState(scope, ticket, to)
  assign(scope, ticket, rule)
  await scope.entities.flush()
  await tell(scope, ticket, {
    kind: 'moved',
    event: 'ticket.moved',
    staysHere: (asked.isEcho ?? false) || rule.by === 'system',
    data: { move: asked.move, from, to, text: asked.message ?? null },
  })
  await inform(scope, ticket, asked.message)
  await tellGrantor(scope, ticket, 'moved')
  return ticket
}

// Whoever takes a ticket has it; a ticket that is back at its beginning has nobody.
function assign({ actor }: ChangeScope, ticket: Ticket, rule: MoveRule): void {
  if (rule.takes && actor.kind === 'staff') ticket.assigneeId = actor.id
  if (ticket.state === ticket.lifecycle.start) ticket.assigneeId = null
}
