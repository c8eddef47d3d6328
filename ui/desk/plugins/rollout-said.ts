import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { chip } from '../../kit/chip.ts'
import { momentWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './rollout-words.ts'

/** What was changed, in a few words: "from 1.0.0 to 1.1.0". */
export function changeWords(host: Element, { kind, from, to }: RolloutView): string {
  return say(host).kinds[kind](to ?? '', from ?? '')
}

/** How a change stands, in a word. */
export function outcomeChip({ state, stateLabel, isOver }: RolloutView) {
  if (state === 'refused') return chip(stateLabel, 'bad')
  return chip(stateLabel, isOver ? 'good' : 'blue')
}

/** Who asked for a change, when and why. */
export function askedWords(host: Element, { by, at, why }: RolloutView): string {
  return `${say(host).askedBy(by, momentWords(at, languageOf(host)))}: ${why}`
}
