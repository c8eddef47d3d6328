import { wayToEnd } from '../lifecycle/way.ts'
import type { Scope } from '../operation/scope.ts'
import type { TicketView } from './contract.ts'
import { stateLabel } from '../service/service-words.ts'
import type { StoryLine } from './timeline.ts'
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

function statesBehind(ticket: Ticket, lines: readonly StoryLine[]): { state: string; at: Date }[] {
  const first = { state: ticket.lifecycle.start, at: ticket.receivedAt }
  // Lines of another kind may say to whom it went.
  const entered = lines.flatMap(({ kind, data, at }) =>
    kind === 'moved' && typeof data['to'] === 'string' ? [{ state: data['to'], at }] : [],
  )
  const passed = [first, ...entered].filter(({ state }) => state !== ticket.state)
  return [...new Map(passed.map((step) => [step.state, step])).values()]
}
