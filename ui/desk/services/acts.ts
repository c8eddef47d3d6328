import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'

/** What somebody does so many days after receipt. */
export interface Act {
  readonly onDay: number
  readonly move: string
}

/** Acts as one word: `10:ask,23:answer`. */
export const writtenActs = (acts: readonly Act[]): string =>
  acts.map(({ onDay, move }) => `${onDay}:${move}`).join(',')

/** The moves that people make, each once, with its words. */
export function movesOf({ moves }: LifecycleView): (readonly [string, string])[] {
  const made = moves.filter(({ by }) => by !== 'system')
  return [...new Map(made.map(({ name, label }) => [name, label]))]
}
