import sql, { type Sql } from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { demandCovered } from '../mandates/covers.ts'
import type { Scope } from '../operation/scope.ts'
import { cleanCode } from './code.ts'
import type { TicketView } from './contract.ts'
import { unknownTicket } from './faults.ts'
import { owned } from './owned.ts'
import { rowColumns, rowSource, type StoredRow } from './row.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket with all that is kept of it and the names that belong to it. */
export type StoredTicket = StoredRow & Ticket & { readonly channel: TicketView['channel'] }

/** The ticket with this id, if the reader may see it; faults: ticket.unknown, access.not-allowed, mandate.does-not-cover. */
export async function readTicket(scope: Scope, id: string): Promise<StoredTicket> {
  const ticket = await findTicket(scope, id)
  if (!ticket) throw unknownTicket({ ticket: id })
  demandCovered(scope, ticket.serviceId)
  demand(scope.ability, 'read', owned(scope, ticket))
  return ticket
}

/** The ticket with this id, whoever asks. */
export function findTicket(scope: Scope, id: string): Promise<StoredTicket | undefined> {
  return find(scope, sql`t.id = ${id}`)
}

/** The ticket that its code opens: one that was sent without signing in. Faults: ticket.unknown. */
export async function readTracked(scope: Scope, code: string): Promise<StoredTicket> {
  const ticket = await find(scope, sql`t.code = ${cleanCode(code)} and ${sentUnsigned}`)
  if (!ticket) throw unknownTicket({ ticket: code })
  return (ticket.mergedInto && (await find(scope, keptAs(ticket.mergedInto)))) || ticket
}

const sentUnsigned = sql`t.person_id is null and t.channel <> 'referral'`

// A code leads on to what was kept, unless that is somebody’s who signed in: then its own story tells where it went.
const keptAs = (id: string) => sql`t.id = ${id} and ${sentUnsigned}`

function find(scope: Scope, condition: Sql): Promise<StoredTicket | undefined> {
  return scope.store.row<StoredTicket>(
    sql`
    select ${rowColumns}, t.tenant_id as "tenantId", t.lifecycle, t.answers, t.contact, t.channel, t.language,
      t.assignee_id as "assigneeId", t.call_id as "callId", t.because, t.route_id as "routeId", t.requester,
      t.entered_at as "enteredAt", t.ended_at as "endedAt", t.fired, t.twin_tenant as "twinTenant",
      t.twin_id as "twinId", t.parent_id as "parentId", t.merged_into as "mergedInto", t.is_origin as "isOrigin"
    from ${rowSource} where t.tenant_id = ${scope.tenant.id} and ${condition}`,
  )
}
