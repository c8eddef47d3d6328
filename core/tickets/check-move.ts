import { notAllowed } from '../access/faults.ts'
import type { MoveRule } from '../lifecycle/lifecycle.ts'
import { obstacleTo } from '../lifecycle/obstacle.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { messageNeeded, moveNotAllowed, ticketHasChanged, ticketIsTaken } from './faults.ts'
import { lastMover, moversOf } from './last-mover.ts'
import { mayMake } from './may-make.ts'
import { describeObstacle } from './obstacle-words.ts'
import type { Ticket } from './ticket.entity.ts'

/** A move to be made; without a version it is made whatever the ticket has become meanwhile. */
export interface Move {
  readonly id: string
  readonly move: string
  readonly version?: number
  readonly message?: string | undefined
  /** The move was made on the twin ticket in the other organisation. */
  readonly isEcho?: boolean
  /** The mover holds the ticket's code. */
  readonly isTracked?: boolean
}

/** The rule of a move that can be made now; faults: ticket.has-changed, ticket.is-taken, ticket.move-not-allowed, ticket.message-needed. */
export async function checkMove(
  scope: ChangeScope,
  ticket: Ticket,
  asked: Move,
): Promise<MoveRule> {
  const rule = ticket.lifecycle.moves[asked.move]
  await demandFresh(scope, ticket, { asked, rule })
  const madeBy = rule?.notBy === undefined ? new Map() : await moversOf(scope, ticket.id)
  const asking = { now: scope.now, who: scope.actor.id, madeBy }
  const obstacle = obstacleTo(ticket, asked.move, asking)
  if (obstacle || !rule) {
    const why = describeObstacle(obstacle, ticket, { scope, words: wordsFor(scope.locale) })
    throw moveNotAllowed({ move: asked.move, state: ticket.state, why })
  }
  if (!asked.isEcho && !mayMake(scope, ticket, rule.by)) {
    throw notAllowed({ action: asked.move, subject: 'ticket' })
  }
  if (rule.says && !asked.message) throw messageNeeded({ move: asked.move })
  return rule
}

async function demandFresh(
  scope: ChangeScope,
  ticket: Ticket,
  { asked, rule }: { asked: Move; rule: MoveRule | undefined },
): Promise<void> {
  if (asked.version === undefined || asked.version === ticket.version) return
  const by = await lastMover(scope, ticket.id)
  const isTaken = rule?.takes && ticket.assigneeId && ticket.assigneeId !== scope.actor.id
  throw isTaken ? ticketIsTaken({ by }) : ticketHasChanged({ by, version: ticket.version })
}
