import type { Mover } from '../lifecycle/lifecycle.ts'
import { obstacleTo, type Obstacle } from '../lifecycle/obstacle.ts'
import { wayToEnd } from '../lifecycle/way.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import { owned } from './owned.ts'
import { mayMake } from './may-make.ts'
import { describeObstacle } from './obstacle-words.ts'
import { moveLabel, stateLabel } from '../service/service-words.ts'
import type { StoryLine } from './story-view.ts'
import type { Ticket } from './ticket.entity.ts'

/** The states behind, the one now, and the nearest way to an end. */
export function pathView(
  scope: Scope,
  ticket: Ticket,
  lines: readonly StoryLine[],
): TicketView['path'] {
  const behind = statesBehind(ticket, lines)
  const ahead = ticket.isEnded ? [] : wayToEnd(ticket.lifecycle, ticket.state)
  const milestone = (state: string, status: 'done' | 'now' | 'next', at: Date | null) => ({
    state,
    label: stateLabel(scope, ticket, state),
    status,
    at: at?.toISOString() ?? null,
  })
  return [
    ...behind.map(({ state, at }) => milestone(state, 'done', at)),
    milestone(ticket.state, ticket.isEnded ? 'done' : 'now', ticket.enteredAt),
    ...ahead.map((state) => milestone(state, 'next', null)),
  ]
}

/** The moves the reader could make by their role or their code; a citizen is shown only those that are possible. */
export function movesView(
  scope: Scope,
  ticket: Ticket,
  lines: readonly StoryLine[],
): TicketView['moves'] {
  const isStaff = scope.actor.kind === 'staff'
  if (scope.actor.kind !== 'anonymous' && !scope.ability.can('move', owned(ticket))) return []
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

function statesBehind(ticket: Ticket, lines: readonly StoryLine[]): { state: string; at: Date }[] {
  const first = { state: ticket.lifecycle.start, at: ticket.receivedAt }
  const entered = lines.flatMap(({ data, at }) =>
    typeof data['to'] === 'string' ? [{ state: data['to'], at }] : [],
  )
  const passed = [first, ...entered].filter(({ state }) => state !== ticket.state)
  return [...new Map(passed.map((step) => [step.state, step])).values()]
}
