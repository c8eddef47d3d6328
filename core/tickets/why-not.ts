import { movesFrom, targetOf, type MoveRule } from '../lifecycle/lifecycle.ts'
import type { Ticket } from './ticket.entity.ts'

/** Why a move is not possible now, as data; the words are in the texts. */
export type Obstacle =
  | { readonly because: 'not-in-state'; readonly opensIn: readonly string[] }
  | { readonly because: 'already-suspended' }
  | { readonly because: 'too-late'; readonly days: number }
  | { readonly because: 'for-others'; readonly by: MoveRule['by'] }

const dayInMs = 86_400_000

/** What stands in the way of a move, or nothing when it is possible. */
export function obstacleTo(ticket: Ticket, move: string, now: Date): Obstacle | undefined {
  const { lifecycle, state } = ticket
  const target = targetOf(lifecycle, state, move)
  const rule = lifecycle.moves[move]
  if (!target || !rule) return { because: 'not-in-state', opensIn: statesWith(ticket, move) }
  if (lifecycle.pausedIn.includes(target) && hasBeenSuspended(ticket)) {
    return { because: 'already-suspended' }
  }
  if (isTooLate(ticket, rule, now)) return { because: 'too-late', days: rule.withinDays ?? 0 }
  return undefined
}

function statesWith({ lifecycle }: Ticket, move: string): string[] {
  return Object.keys(lifecycle.states).filter((state) => movesFrom(lifecycle, state).includes(move))
}

function hasBeenSuspended({ pauses }: Ticket): boolean {
  return pauses.some(({ kind }) => kind === 'suspension')
}

function isTooLate({ endedAt }: Ticket, rule: MoveRule, now: Date): boolean {
  if (!endedAt || rule.withinDays === undefined) return false
  return now.getTime() > endedAt.getTime() + rule.withinDays * dayInMs
}
