import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { fieldWords, optionLabel, serviceWords } from '../service/service-words.ts'
import { wordsFor } from '../texts/words.ts'
import { answerable, areasOf } from './answerable.ts'
import { channels, languages, requesters } from './condition.ts'
import type { RoutingView } from './contract.ts'
import { areaLabel } from './rule-words.ts'

/** What can be said in the rules of a service, in the reader's words. */
export function ruleChoices(scope: Scope, service: Service): RoutingView['choices'] {
  const words = wordsFor(scope.locale)
  const named = (kind: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: words.say(`${kind}.${value}`, {}) }))
  return {
    fields: fieldChoices(scope, service),
    areas: areasOf(service).map((value) => ({ value, label: areaLabel(scope, service, value) })),
    languages: named('language', languages),
    channels: named('channel', channels),
    requesters: named('requester', requesters),
  }
}

function fieldChoices(scope: Scope, service: Service): RoutingView['choices']['fields'] {
  const said = serviceWords(scope, { serviceId: service.id })
  const words = wordsFor(scope.locale)
  return Object.keys(service.form).flatMap((field) => {
    const asked = fieldWords(said, field)
    const isYesNo = service.form[field]?.kind === 'yes-no'
    const labelOf = (value: string) =>
      isYesNo ? words.say(value === 'true' ? 'yes' : 'no', {}) : optionLabel(asked, value)
    const options = answerable(service, field)?.map((value) => ({ value, label: labelOf(value) }))
    return options ? [{ field, label: asked.label, options }] : []
  })
}
