import type { Scope } from '../operation/scope.ts'
import type { Field } from '../service/form.ts'
import { wordsFor } from '../texts/words.ts'
import { fieldWords, optionLabel, serviceWords } from '../service/service-words.ts'
import type { Ticket } from './ticket.entity.ts'

/** The answers as sentences of the form, pictures left out. */
export function answersShown(scope: Scope, ticket: Ticket) {
  const form = scope.lent.catalogue.find(ticket.serviceId)?.service.form ?? {}
  const words = serviceWords(scope, ticket)
  const answers = Object.entries(ticket.answers).flatMap(([field, value]) => {
    const declared = form[field]
    if (declared?.kind === 'photos') return []
    const said = fieldWords(words, field)
    const shown = declared
      ? show(scope, declared, { value, label: (option) => optionLabel(said, option) })
      : String(value)
    return [{ field, label: said.label, value: shown }]
  })
  return { answers }
}

function show(
  scope: Scope,
  field: Field,
  { value, label }: { value: unknown; label: (option: string) => string },
): string {
  if (field.kind === 'yes-no') return wordsFor(scope.locale).say(value ? 'yes' : 'no', {})
  if (field.kind === 'choice') return label(String(value))
  if (field.kind !== 'place' || typeof value !== 'object' || value === null) return String(value)
  return `${String(Reflect.get(value, 'address'))} · ${label(String(Reflect.get(value, 'area')))}`
}
