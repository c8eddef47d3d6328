import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Owed } from '../plugin/face/outcome.ts'
import { knownService } from '../service/service-words.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'
import { paymentUndeclared } from './faults.ts'

/** Notes what was reckoned for a ticket, to be issued when its lifecycle charges it; faults: payment.undeclared. */
export async function owe(scope: Scope, ticket: Ticket, owed: readonly Owed[]): Promise<void> {
  const { store, tenant } = scope
  const declared = knownService(scope, ticket)?.payments ?? {}
  const strange = owed.find(({ payment }) => declared[payment]?.amount !== 'reckoned')
  if (strange) throw paymentUndeclared({ payment: strange.payment })
  if (owed.length === 0) return
  await store.rows(sql`
    insert into payment (tenant_id, ticket_id, name, iupd, amount, state, due_day)
    select ${tenant.id}::uuid, ${ticket.id}::uuid, one->>'payment', concat(${ticket.code}::text, ' ', ${ticket.version}::int, '.', place),
      (one->>'cents')::int, 'to-issue', (one->>'dueDay')::date
    from jsonb_array_elements(${JSON.stringify(owed)}::jsonb) with ordinality as reckoned(one, place)`)
}
