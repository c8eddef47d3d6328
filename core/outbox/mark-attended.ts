import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/**
 * Whoever holds a ticket to attend to it sees all that was done so far: of what waits in the outbox its
 * workflow need not hear any more. What is just being told is told.
 */
export function markAttended({ store, tenant }: Scope, ticket: string): void {
  store.send(sql`
    update outbox set attended = true where seq in (select seq from outbox
      where tenant_id = ${tenant.id} and ticket_id = ${ticket} and published_at is null and not attended
      for update skip locked)`)
}
