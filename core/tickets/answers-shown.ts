import type { Scope } from '../operation/scope.ts'
import { asksForFiles, type Field } from '../service/form.ts'
import { dayIn, eurosIn, numberIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import { fieldWords, knownService, optionLabel, serviceWords } from '../service/service-words.ts'
import { eventTerm } from './event-term.ts'
import type { Ticket } from './ticket.entity.ts'

/** The answers as sentences of the form, files left out, and the term that runs from a day among them. */
export function answersShown(scope: Scope, ticket: Ticket) {
  const form = knownService(scope, ticket)?.form ?? {}
  const words = serviceWords(scope, ticket)
  const answers = Object.entries(ticket.answers).flatMap(([field, value]) => {
    const declared = form[field]
    if (asksForFiles(declared)) return []
    const said = fieldWords(words, field)
    const shown = declared
      ? show(scope, declared, { value, label: (option) => optionLabel(said, option) })
      : String(value)
    return [{ field, label: said.label, value: shown }]
  })
  return { answers, eventTerm: eventTerm(scope, ticket) }
}

function show(
  scope: Scope,
  field: Field,
  { value, label }: { value: unknown; label: (option: string) => string },
): string {
  if (field.kind === 'yes-no') return wordsFor(scope.locale).say(value ? 'yes' : 'no', {})
  if (field.kind === 'choice') return label(String(value))
  if (field.kind === 'date') return dayIn(scope.locale, String(value))
  if (field.kind === 'amount') return eurosIn(scope.locale, Number(value))
  if (field.kind === 'number') return numberIn(scope.locale, Number(value))
  if (field.kind === 'several' && Array.isArray(value)) return value.map(String).join(', ')
  if (field.kind !== 'place' || typeof value !== 'object' || value === null) return String(value)
  return `${String(Reflect.get(value, 'address'))} · ${label(String(Reflect.get(value, 'area')))}`
}
