import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Ticket } from './ticket.entity.ts'

/** Writes a new ticket: by one statement, since it is the hottest write there is. */
export async function insertTicket(scope: Scope, t: Ticket): Promise<void> {
  await scope.store.rows(sql`
    insert into ticket (tenant_id, id, code, service_id, plugin_version, lifecycle, state, subject, answers, contact,
      channel, language, office_id, person_id, call_id, because, term, received_at, clock_from, entered_at, due_at,
      twin_tenant, twin_id, is_origin)
    values (${t.tenantId}, ${t.id}, ${t.code}, ${t.serviceId}, ${t.pluginVersion}, ${JSON.stringify(t.lifecycle)}::json,
      ${t.state}, ${t.subject}, ${JSON.stringify(t.answers)}::json, ${t.contact && JSON.stringify(t.contact)}::jsonb,
      ${t.channel}, ${t.language}, ${t.officeId}, ${t.personId}, ${t.callId}, ${t.because && JSON.stringify(t.because)}::jsonb,
      ${JSON.stringify(t.term)}::jsonb, ${t.receivedAt}, ${t.clockFrom}, ${t.enteredAt}, ${t.dueAt},
      ${t.twinTenant}, ${t.twinId}, ${t.isOrigin})`)
}
