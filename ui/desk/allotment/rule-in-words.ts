import type { AllotmentRule, AllotmentView } from '../../../core/assignment/contract.ts'
import type { Askable } from './askable.ts'

/** What the names in a rule stand for. */
export interface Known {
  readonly askable: readonly Askable[]
  readonly candidates: AllotmentView['candidates']
  readonly roleName: (id: string) => string
}

/** A rule with the words of its question, its answers and whoever it names; what is not known any more stays as written. */
export function ruleInWords({ when, to }: AllotmentRule, known: Known) {
  const asked = known.askable.find(({ field }) => field === when.field)
  const labelOf = (value: string) =>
    asked?.options.find((option) => option.value === value)?.label ?? value
  return {
    question: asked?.label ?? when.field,
    answers: when.is.map(labelOf),
    person:
      'staff' in to ? (known.candidates.find(({ id }) => id === to.staff)?.name ?? null) : null,
    role: 'role' in to ? known.roleName(to.role) : null,
  }
}
