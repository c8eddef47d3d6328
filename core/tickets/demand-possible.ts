import type { MoveRule } from '../lifecycle/lifecycle.ts'
import { obstacleTo } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { moveNotAllowed } from './faults.ts'
import { havingFor } from './having.ts'
import { moversOf } from './last-mover.ts'
import { describeObstacle } from './obstacle-words.ts'
import type { Ticket } from './ticket.entity.ts'

/** The rule of a move that nothing stands in the way of; faults: ticket.move-not-allowed, with what would make it possible. */
export async function demandPossible(
  scope: Scope,
  ticket: Ticket,
  move: string,
): Promise<MoveRule> {
  const rule = ticket.lifecycle.moves[move]
  const madeBy = rule?.notBy === undefined ? new Map() : await moversOf(scope, ticket.id)
  const has = await havingFor(scope, ticket, move)
  const obstacle = obstacleTo(ticket, move, { now: scope.now, who: scope.actor.id, madeBy, has })
  if (!obstacle && rule) return rule
  const why = describeObstacle(obstacle, ticket, { scope, words: wordsFor(scope.locale) })
  throw moveNotAllowed({ move, state: ticket.state, why })
}
