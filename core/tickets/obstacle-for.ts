import type { Mover } from '../lifecycle/lifecycle.ts'
import { obstacleTo, type Having, type Obstacle } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import { mayMake } from './may-make.ts'
import type { Story } from './story-view.ts'
import type { Ticket } from './ticket.entity.ts'

/** What was told of the ticket, and what it has. */
export type Told = Pick<Story, 'lines' | 'beside'>

/** A move that somebody wonders about. */
export interface Wanted {
  readonly name: string
  readonly by: Mover
  readonly story: Told
}

/** What stands in the way of a move for the reader, from what was read of the ticket already. */
export function obstacleFor(
  scope: Scope,
  ticket: Ticket,
  { name, by, story: { lines, beside } }: Wanted,
): Obstacle | undefined {
  if (!mayMake(scope, ticket, by)) return { because: 'for-others', by }
  const made = lines.filter(({ kind }) => kind === 'moved')
  const madeBy = new Map(made.map(({ data, actorId }) => [String(data['move']), actorId]))
  const has = havingOf(ticket, beside)
  return obstacleTo(ticket, name, { now: scope.now, who: scope.actor.id, madeBy, has })
}

function havingOf({ answers }: Ticket, beside: Told['beside']): Having {
  const { children, mergedInto } = beside?.family ?? {}
  const open = (children ?? []).filter(({ isEnded }) => !isEnded)
  const paid = (beside?.payments ?? []).filter(({ state }) => state === 'paid')
  return {
    answers,
    files: beside?.files ?? 0,
    paid: paid.map(({ name }) => name),
    children: open.map(({ code }) => code).toSorted(),
    mergedInto: mergedInto?.code ?? null,
  }
}
