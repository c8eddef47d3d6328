import { addDays } from '../lifecycle/day.ts'
import type { RankingKind } from './contract.ts'

/** The newest ranking of a call, as far as the next one asks about it. */
export interface Newest {
  readonly kind: RankingKind
  readonly appealUntil: string | null
}

/**
 * The first day on which the final ranking of a call may be published: the one after the last for appeals
 * against the provisional one. Null before there is a provisional one; today where one final is put right.
 */
export function finalFrom(newest: Newest | undefined, today: string): string | null {
  if (newest?.kind === 'final') return today
  return newest?.appealUntil ? addDays(newest.appealUntil, 1) : null
}
