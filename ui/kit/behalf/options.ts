import type { MandateView } from '../contract.ts'
import type { Choice } from '../form/choices.ts'
import { behalfWords } from './words.ts'

/** Stands for acting for oneself among the mandates. */
export const self = 'self'

/** The mandates that a person holds and that stand. */
export type Held = readonly MandateView[]

/** For whom one may act: oneself first, then each mandate with what it is and what it covers. */
export function optionsOf(host: Element, held: Held, name: string): Choice[] {
  const spoken = behalfWords(host)
  const others = held.map(({ id, grantor, kindLabel, relation, covers }) => ({
    value: id,
    label: grantor.name,
    hint: `${relation ? spoken.as(kindLabel, relation) : kindLabel} · ${covers}`,
  }))
  return [{ value: self, label: spoken.self, hint: spoken.selfHint(name) }, ...others]
}
