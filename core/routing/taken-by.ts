import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/** How many requests of a service each rule sent in the last 30 days; under null those that none did. */
export async function takenBy(
  { store, tenant, now }: Scope,
  service: string,
): Promise<Map<string | null, number>> {
  const rows = await store.rows<{ rule: string | null; count: number }>(sql`
    select t.route_id as rule, count(*)::int as count from ticket t
    where t.tenant_id = ${tenant.id} and t.service_id = ${service}
      and t.received_at > ${now.toISOString()}::timestamptz - interval '30 days' group by 1`)
  return new Map(rows.map(({ rule, count }) => [rule, count]))
}
