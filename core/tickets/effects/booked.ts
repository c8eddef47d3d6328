import sql from 'sql-template-tag'
import type { Booked } from '../../lifecycle/agenda.ts'
import type { Scope } from '../../operation/scope.ts'

/** What waits to be done for a ticket, in order; what stands behind a failed effect of the same act waits for its repair. */
export function bookedOf({ store, tenant, now }: Scope, ticket: string): Promise<Booked[]> {
  return store.rows<Booked>(
    sql`
    select e.key, e.effect, coalesce(e.retry_at, least(e.booked_at, ${now.toISOString()}::timestamptz)) as at from effect e
    where e.tenant_id = ${tenant.id} and e.ticket_id = ${ticket} and e.state = 'waiting'
      and not exists (select from effect f where f.tenant_id = e.tenant_id and f.ticket_id = e.ticket_id
        and f.state = 'failed' and f.act = e.act and f.seq < e.seq)
    order by e.seq`,
  )
}
