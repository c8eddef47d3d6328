import { effectsOf, targetOf, type MoveRule } from '../lifecycle/lifecycle.ts'
import { targetsMoved } from '../levels/recompute-targets.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { checkMove, type Move } from './check-move.ts'
import { undoLast } from './effects/undo.ts'
import { enterState } from './enter-state.ts'
import { lock } from './lock.ts'
import { tell } from './story.ts'
import { tellSides } from './tell-sides.ts'
import type { Ticket } from './ticket.entity.ts'

/**
 * The only way in which a ticket changes its state: checks the lifecycle, locks the row, writes the
 * state, the story, the audit, the event and what the move causes in one transaction.
 * Faults: ticket.unknown, ticket.has-changed, ticket.is-taken, ticket.move-not-allowed, ticket.message-needed.
 */
export async function transition(scope: ChangeScope, asked: Move): Promise<Ticket> {
  const ticket = await lock(scope, asked.id)
  const rule = await checkMove(scope, ticket, asked)
  const { state: from, lifecycle } = ticket
  const to = targetOf(lifecycle, from, asked.move) ?? from
  await enterState(scope, ticket, to)
  assign(scope, ticket, rule)
  await scope.entities.flush()
  const effects = effectsOf(lifecycle, from, asked.move)
  tell(scope, ticket, {
    kind: 'moved',
    event: 'ticket.moved',
    staysHere: (asked.isEcho ?? false) || rule.by === 'system',
    data: { move: asked.move, from, to, text: asked.message ?? null },
    causes: { act: `${ticket.version}:${asked.move}`, effects },
  })
  if (rule.undoes !== undefined) await undoLast(scope, ticket, rule.undoes)
  await targetsMoved(scope, ticket, asked.message)
  await tellSides(scope, ticket, asked.message)
  return ticket
}

// Whoever takes a ticket has it; a ticket that is back at its beginning has nobody.
function assign({ actor }: ChangeScope, ticket: Ticket, rule: MoveRule): void {
  if (rule.takes && actor.kind === 'staff') ticket.assigneeId = actor.id
  if (ticket.state === ticket.lifecycle.start) ticket.assigneeId = null
}
