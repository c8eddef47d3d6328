import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { wordsFor } from '../texts/words.ts'
import { answerable, areasOf } from './answerable.ts'
import { listed } from './condition.ts'
import type { RuleDraft } from './contract.ts'

interface Placed {
  readonly rule: RuleDraft
  readonly position: number
}

/** What a rule says that the service does not ask, or that nobody can answer. */
export function ruleErrors({ locale }: Scope, service: Service, { rule, position }: Placed) {
  const words = wordsFor(locale)
  const error = (field: string, what: string, value: string) => ({
    position,
    field,
    message: words.say(`rule.refused.${what}`, { value }),
  })
  const answers = (rule.when.answers ?? []).flatMap(({ field, is }) => {
    const known = answerable(service, field)
    if (!known) return [error(field, 'field', field)]
    return listed(is).flatMap((value) =>
      known.includes(value) ? [] : [error(field, 'answer', value)],
    )
  })
  const areas = areasOf(service)
  const strange = (rule.when.areas ?? []).filter((area) => !areas.includes(area))
  return [...answers, ...strange.map((area) => error('areas', 'area', area))]
}
