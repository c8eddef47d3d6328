import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { DomainEvent } from './event.ts'

/** The statement that puts an event into the outbox, for a `with` clause or by itself. */
export function emitting(scope: Scope, event: DomainEvent): Sql {
  return sql`insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, call_id, data)
    values (${scope.tenant.id}, ${event.type}, ${scope.now.toISOString()}::timestamptz,
      ${event.ticket ?? null}::uuid, ${event.office ?? null}::uuid, ${event.person ?? null}::uuid,
      ${event.call ?? null}::uuid, ${JSON.stringify(dataOf(scope, event))}::jsonb)`
}

// What a ticket's own workflow did it knows already.
function dataOf({ attends }: Scope, { ticket, data }: DomainEvent) {
  return { ...data, ...(attends !== undefined && attends === ticket && { attended: true }) }
}
