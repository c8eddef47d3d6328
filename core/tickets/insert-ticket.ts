import sql, { type Sql } from 'sql-template-tag'
import type { Promised } from '../levels/promise.ts'
import { insertingPromises, nextInstants } from '../levels/write-promises.ts'
import type { Scope } from '../operation/scope.ts'
import { justOpened } from './held.ts'
import type { Ticket } from './ticket.entity.ts'

/** Writes a new ticket with what is promised on it: by one statement, since it is the hottest write there is. */
export function insertTicket(scope: Scope, ticket: Ticket, promises: readonly Promised[]): void {
  const { timeZone } = scope.tenant.profile.calendar
  const inserting = insertingTicket(ticket, nextInstants(promises, timeZone))
  scope.unit.held.set(ticket.id, justOpened)
  if (promises.length === 0) return scope.store.send(inserting)
  const promising = insertingPromises(ticket.tenantId, ticket.id, promises)
  scope.store.send(sql`with opened as (${inserting}) ${promising}`)
}

function insertingTicket(t: Ticket, next: ReturnType<typeof nextInstants>): Sql {
  return sql`
    insert into ticket (tenant_id, id, code, service_id, plugin_version, lifecycle, state, subject, answers, contact,
      channel, language, office_id, person_id, call_id, because, term, received_at, clock_from, entered_at, due_at,
      twin_tenant, twin_id, is_origin, parent_id, priority, requester, route_id, target_at, target_watch_at)
    values (${t.tenantId}, ${t.id}, ${t.code}, ${t.serviceId}, ${t.pluginVersion}, ${JSON.stringify(t.lifecycle)}::json,
      ${t.state}, ${t.subject}, ${JSON.stringify(t.answers)}::json, ${t.contact && JSON.stringify(t.contact)}::jsonb,
      ${t.channel}, ${t.language}, ${t.officeId}, ${t.personId}, ${t.callId}, ${t.because && JSON.stringify(t.because)}::jsonb,
      ${JSON.stringify(t.term)}::jsonb, ${t.receivedAt}, ${t.clockFrom}, ${t.enteredAt}, ${t.dueAt},
      ${t.twinTenant}, ${t.twinId}, ${t.isOrigin}, ${t.parentId}, ${t.priority}, ${t.requester}, ${t.routeId}, ${next.target_at}, ${next.target_watch_at})`
}
