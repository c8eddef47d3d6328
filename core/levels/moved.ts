import type { Scope } from '../operation/scope.ts'
import type { ServiceLevel } from './level.ts'
import { nextOf, type Promised } from './promise.ts'
import { readFollowed, type Followed } from './read-followed.ts'
import { changesOf } from './reckon-targets.ts'
import type { Written } from './write-promises.ts'

/** A ticket whose promises would move: the next of them before, and after. */
export interface Moved {
  readonly id: string
  readonly was: Promised | undefined
  readonly is: Promised | undefined
}

/** The tickets among some whose promises would move if these levels held for them. */
export async function movedAmong(
  scope: Scope,
  ids: readonly string[],
  levels: readonly ServiceLevel[],
): Promise<Moved[]> {
  const tickets = await readFollowed(scope, ids, { isLooking: true })
  const changes = await changesOf(scope, tickets, { isAnew: true, levels })
  const known = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  return changes.map((change) => movedOf(change, known.get(change.ticket)))
}

const movedOf = ({ ticket, promises }: Written, known: Followed | undefined): Moved => ({
  id: ticket,
  was: nextOf(known?.known ?? []),
  is: nextOf(promises),
})
