import { randomUUID } from 'node:crypto'
import type { TicketKey } from '../ticket/contract.ts'
import { tellTickets } from '../ticket/start.ts'
import type { SkippedTime } from './skipped-time.ts'

/** Tells a ticket's workflow that something happened, as the outbox does; the first time starts it. */
export async function tell({ environment }: SkippedTime, { tenant, id }: TicketKey): Promise<void> {
  const nothing = { office: null, person: null, call: null, data: {} }
  const event = { seq: '1', id: randomUUID(), type: 'ticket.moved', at: new Date(), ...nothing }
  await tellTickets(environment.client, [{ ...event, tenant, ticket: id }])
}
