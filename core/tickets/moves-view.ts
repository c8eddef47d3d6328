import type { Mover } from '../lifecycle/lifecycle.ts'
import type { Scope } from '../operation/scope.ts'
import { moveLabel } from '../service/service-words.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import { obstacleFor, type Told } from './obstacle-for.ts'
import { describeObstacle } from './obstacle-words.ts'
import { owned } from './owned.ts'
import type { Ticket } from './ticket.entity.ts'

/** The moves the reader could make by their role or their code; a citizen is shown only those that are possible. */
export function movesView(scope: Scope, ticket: Ticket, story: Told): TicketView['moves'] {
  const isStaff = scope.actor.kind === 'staff'
  if (scope.actor.kind !== 'anonymous' && !scope.ability.can('move', owned(scope, ticket)))
    return []
  const words = wordsFor(scope.locale)
  const sides: readonly Mover[] = isStaff ? ['office', 'responsible'] : ['citizen']
  return Object.entries(ticket.lifecycle.moves)
    .filter(([, { by }]) => sides.includes(by))
    .map(([name, { by, says }]) => {
      const obstacle = obstacleFor(scope, ticket, { name, by, story })
      return {
        name,
        label: moveLabel(scope, ticket, name),
        isPossible: !obstacle,
        why: obstacle ? describeObstacle(obstacle, ticket, { scope, words }) : null,
        says: says ?? false,
      }
    })
    .filter(({ isPossible }) => isStaff || isPossible)
}
