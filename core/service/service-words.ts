import type { Scope } from '../operation/scope.ts'
import type { FieldWords, ServiceWords } from './define-service.ts'

type Named = { serviceId: string }

/** The words of a ticket's service in the reader's language, if the service is still known. */
export function serviceWords(scope: Scope, { serviceId }: Named): ServiceWords | undefined {
  return scope.lent.catalogue.find(serviceId)?.service.texts[scope.locale]
}

/** The service's title. */
export function serviceTitle(scope: Scope, ticket: Named): string {
  return serviceWords(scope, ticket)?.title ?? ticket.serviceId
}

/** What a state is called. */
export function stateLabel(scope: Scope, ticket: Named, state: string): string {
  return serviceWords(scope, ticket)?.states[state] ?? state
}

/** What a move is called. */
export function moveLabel(scope: Scope, ticket: Named, move: string): string {
  return serviceWords(scope, ticket)?.moves[move] ?? move
}

/** The words of a question. */
export function fieldWords(words: ServiceWords | undefined, field: string): FieldWords {
  const found = words?.form[field] ?? field
  return typeof found === 'string' ? { label: found } : found
}

/** The words of an option. */
export function optionLabel(words: FieldWords, value: string): string {
  const found = words.options?.[value] ?? value
  return typeof found === 'string' ? found : found.label
}
