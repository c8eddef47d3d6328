import type { Mover } from '../lifecycle/lifecycle.ts'
import { obstacleTo, type Obstacle } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import { moveLabel } from '../service/service-words.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import { mayMake } from './may-make.ts'
import { describeObstacle } from './obstacle-words.ts'
import { owned } from './owned.ts'
import type { StoryLine } from './story-view.ts'
import type { Ticket } from './ticket.entity.ts'

/** The moves the reader could make by their role or their code; a citizen is shown only those that are possible. */
export function movesView(
  scope: Scope,
  ticket: Ticket,
  lines: readonly StoryLine[],
): TicketView['moves'] {
  const isStaff = scope.actor.kind === 'staff'
  if (scope.actor.kind !== 'anonymous' && !scope.ability.can('move', owned(scope, ticket)))
    return []
  const words = wordsFor(scope.locale)
  const sides: readonly Mover[] = isStaff ? ['office', 'responsible'] : ['citizen']
  return Object.entries(ticket.lifecycle.moves)
    .filter(([, { by }]) => sides.includes(by))
    .map(([name, { by, says }]) => {
      const obstacle = obstacleFor(scope, ticket, { name, by, lines })
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

interface Wanted {
  readonly name: string
  readonly by: Mover
  readonly lines: readonly StoryLine[]
}

function obstacleFor(
  scope: Scope,
  ticket: Ticket,
  { name, by, lines }: Wanted,
): Obstacle | undefined {
  if (!mayMake(scope, ticket, by)) return { because: 'for-others', by }
  const made = lines.filter(({ kind }) => kind === 'moved')
  const madeBy = new Map(made.map(({ data, actorId }) => [String(data['move']), actorId]))
  return obstacleTo(ticket, name, { now: scope.now, who: scope.actor.id, madeBy })
}
