import type { Scope } from '../operation/scope.ts'
import type { FieldWords, Service, ServiceWords } from './define-service.ts'

/** A service by its name, and the version that is meant: the one that a ticket follows. */
interface Named {
  readonly serviceId: string
  readonly pluginVersion?: string
}

/** The service of a ticket, as the version declares it that the ticket follows. */
export function knownService(
  { lent }: Pick<Scope, 'lent'>,
  { serviceId, pluginVersion }: Named,
): Service | undefined {
  return lent.catalogue.known(serviceId, pluginVersion)?.service
}

/** The words of a ticket's service in the reader's language, if the service is still known. */
export function serviceWords(
  scope: Pick<Scope, 'lent' | 'locale'>,
  named: Named,
): ServiceWords | undefined {
  return knownService(scope, named)?.texts[scope.locale]
}

/** The service's title. */
export function serviceTitle(scope: Scope, ticket: Named): string {
  return serviceWords(scope, ticket)?.title ?? ticket.serviceId
}

/** What a state is called: by the clerk's name for staff, by the citizen's for others. */
export function stateLabel(scope: Scope, ticket: Named, state: string): string {
  return stateName(serviceWords(scope, ticket), state, readerOf(scope))
}

/** For whom a state is named. */
export type Reader = 'citizen' | 'clerk'

/** What a state is called in some words, for one of the two sides. */
export function stateName(words: ServiceWords | undefined, state: string, reader: Reader): string {
  const found = words?.states[state] ?? state
  return typeof found === 'string' ? found : found[reader]
}

const readerOf = ({ actor }: Pick<Scope, 'actor'>): Reader =>
  actor.kind === 'staff' ? 'clerk' : 'citizen'

/** What a payment is called. */
export function paymentLabel(scope: Scope, ticket: Named, payment: string): string {
  return serviceWords(scope, ticket)?.payments?.[payment] ?? payment
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
