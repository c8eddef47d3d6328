import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { meetOffice, officeColumn, type StoredOffice } from '../tenancy/offices.ts'
import type { TicketView } from './contract.ts'
import { rowColumns, rowSource, type StoredRow } from './row.ts'
import type { Ticket } from './ticket.entity.ts'

/** A ticket with all that is kept of it and the names that belong to it. */
export type StoredTicket = StoredRow & Ticket & { readonly channel: TicketView['channel'] }

type Found = StoredTicket & { readonly office: StoredOffice }

/** The ticket of which a condition about `t` is true, whoever asks. */
export async function find(scope: Scope, condition: Sql): Promise<StoredTicket | undefined> {
  const found = await scope.store.row<Found>(
    sql`
    select ${rowColumns}, t.tenant_id as "tenantId", t.lifecycle, t.answers, t.contact, t.channel, t.language,
      t.assignee_id as "assigneeId", t.call_id as "callId", t.because, t.route_id as "routeId", t.requester,
      t.entered_at as "enteredAt", t.ended_at as "endedAt", t.fired, t.twin_tenant as "twinTenant",
      t.twin_id as "twinId", t.parent_id as "parentId", t.merged_into as "mergedInto", t.is_origin as "isOrigin",
      ${officeColumn} as office
    from ${rowSource} where t.tenant_id = ${scope.tenant.id} and ${condition}`,
  )
  if (found) meetOffice(scope, found.office)
  return found
}
