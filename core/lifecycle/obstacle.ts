import { pauseIn, statesWith, targetOf, type Mover } from './lifecycle.ts'
import type { Standing } from './standing.ts'

/** Why a move is not possible now, as data; the words are in the texts. */
export type Obstacle =
  | { readonly because: 'not-in-state'; readonly opensIn: readonly string[] }
  | { readonly because: 'already-suspended' }
  | { readonly because: 'already-noticed' }
  | { readonly because: 'too-late'; readonly days: number }
  | { readonly because: 'same-person'; readonly move: string }
  | { readonly because: 'for-others'; readonly by: Mover }

/** Who asks, and who made each move last. */
export interface Asking {
  readonly now: Date
  readonly who: string
  readonly madeBy: ReadonlyMap<string, string>
}

const dayInMs = 86_400_000

/** What stands in the way of a move, or nothing when it is possible. */
export function obstacleTo(
  standing: Standing,
  move: string,
  { now, who, madeBy }: Asking,
): Obstacle | undefined {
  const { lifecycle, state } = standing
  const target = targetOf(lifecycle, state, move)
  const rule = lifecycle.moves[move]
  if (target === undefined || !rule)
    return { because: 'not-in-state', opensIn: statesWith(lifecycle, move) }
  const pause = pauseIn(lifecycle, target)
  if (pause && standing.pauses.some(({ kind }) => kind === pause))
    return { because: pause === 'suspension' ? 'already-suspended' : 'already-noticed' }
  if (isTooLate(standing, rule.withinDays, now))
    return { because: 'too-late', days: rule.withinDays ?? 0 }
  if (rule.notBy !== undefined && madeBy.get(rule.notBy) === who)
    return { because: 'same-person', move: rule.notBy }
  return undefined
}

function isTooLate({ endedAt }: Standing, days: number | undefined, now: Date): boolean {
  if (!endedAt || days === undefined) return false
  return now.getTime() > endedAt.getTime() + days * dayInMs
}
