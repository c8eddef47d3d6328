import { openingPromises } from '../levels/opening-promises.ts'
import type { Scope } from '../operation/scope.ts'
import type { Destination } from '../routing/destination.ts'
import { route } from '../routing/route.ts'
import type { Draft } from './draft.ts'
import { draftTicket } from './draft-ticket.ts'
import { insertTicket } from './insert-ticket.ts'
import { wayOf } from './origin.ts'
import type { Ticket } from './ticket.entity.ts'

/** What a ticket is opened from: answers that were checked, and who sent them. */
export type Opening = Omit<Draft, 'destination' | 'way'>

/** Follows the rules to an office, drafts the ticket and writes it with what is promised on it; faults: service.not-offered. */
export async function openTicket(
  scope: Scope,
  opening: Opening,
): Promise<{ ticket: Ticket; destination: Destination }> {
  const { sent, answers, source } = opening
  const way = wayOf(scope, sent, source)
  const destination = await route(scope, { service: sent.service, answers, ...way })
  const ticket = draftTicket(scope, { ...opening, destination, way })
  insertTicket(scope, ticket, openingPromises(scope, ticket, destination))
  return { ticket, destination }
}
