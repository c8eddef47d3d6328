import type { Scope } from '../operation/scope.ts'
import type { TicketView } from './contract.ts'
import { readTicket } from './read.ts'
import { viewTicket } from './view.ts'

/** A ticket as its reader sees it, after it was changed. */
export async function showTicket(scope: Scope, id: string): Promise<TicketView> {
  return viewTicket(scope, await readTicket(scope, id))
}
