import { movesFrom, type AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { TicketView } from './contract.ts'
import { owned } from './owned.ts'
import { describeObstacle } from './obstacle-words.ts'
import { moveLabel, stateLabel } from '../service/service-words.ts'
import type { StoryLine } from './story-view.ts'
import type { Ticket } from './ticket.entity.ts'
import { obstacleTo } from './why-not.ts'

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
export function movesView(scope: Scope, ticket: Ticket): TicketView['moves'] {
  const isStaff = scope.actor.kind === 'staff'
  if (scope.actor.kind !== 'anonymous' && !scope.ability.can('move', owned(ticket))) return []
  const words = wordsFor(scope.locale)
  return Object.entries(ticket.lifecycle.moves)
    .filter(([, rule]) => rule.by === (isStaff ? 'office' : 'citizen'))
    .map(([name, rule]) => {
      const obstacle = obstacleTo(ticket, name, scope.now)
      return {
        name,
        label: moveLabel(scope, ticket, name),
        isPossible: !obstacle,
        why: obstacle ? describeObstacle(obstacle, ticket, { scope, words }) : null,
        says: rule.says ?? false,
      }
    })
    .filter(({ isPossible }) => isStaff || isPossible)
}

function statesBehind(ticket: Ticket, lines: readonly StoryLine[]): { state: string; at: Date }[] {
  const first = { state: ticket.lifecycle.start, at: ticket.receivedAt }
  const entered = lines.flatMap(({ data, at }) =>
    typeof data['to'] === 'string' ? [{ state: data['to'], at }] : [],
  )
  const passed = [first, ...entered].filter(({ state }) => state !== ticket.state)
  return [...new Map(passed.map((step) => [step.state, step])).values()]
}

/** The shortest row of states to the outcome one hopes for: the first declared end that can be reached. */
export function wayToEnd(cycle: AnyLifecycle, from: string): string[] {
  const ways = waysFrom(cycle, from)
  const end = cycle.endsIn.find((state) => ways.has(state))
  return end === undefined ? [] : (ways.get(end) ?? []).slice(1)
}

function waysFrom(cycle: AnyLifecycle, from: string): Map<string, string[]> {
  const ways = new Map([[from, [from]]])
  for (const [state, way] of ways) {
    const targets = movesFrom(cycle, state).map((move) => cycle.states[state]?.[move] ?? state)
    for (const target of targets) if (!ways.has(target)) ways.set(target, [...way, target])
  }
  return ways
}
