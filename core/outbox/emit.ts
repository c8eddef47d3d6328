import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { DomainEvent } from './event.ts'

/** The statement that puts an event into the outbox, for a `with` clause or by itself. */
export function emitting(scope: Scope, event: DomainEvent): Sql {
  return sql`insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, call_id, data, attended)
    values (${scope.tenant.id}, ${event.type}, ${scope.now.toISOString()}::timestamptz,
      ${event.ticket ?? null}::uuid, ${event.office ?? null}::uuid, ${event.person ?? null}::uuid,
      ${event.call ?? null}::uuid, ${JSON.stringify(event.data ?? {})}::jsonb, ${isOwn(scope, event)})`
}

// What a ticket's own workflow did it knows already.
const isOwn = ({ attends }: Scope, { ticket }: DomainEvent) =>
  attends !== undefined && attends === ticket
