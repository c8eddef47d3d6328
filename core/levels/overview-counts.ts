import sql from 'sql-template-tag'
import { serviceTitle } from '../service/service-words.ts'
import type { Looking } from './looking.ts'
import type { LevelOverview } from './overview-contract.ts'

type Counted = LevelOverview['services'][number]

/** How many tickets of each service are open, about to break, broken, held, late, and were opened again in 30 days. */
export async function countsByService({ scope, seen, now, until }: Looking): Promise<Counted[]> {
  const rows = await scope.store.rows<Omit<Counted, 'title'>>(sql`
    with running as (select t.service_id, count(*)::int as open,
        count(*) filter (where t.target_at > ${now}::timestamptz and t.target_at <= ${until}::timestamptz)::int as breaking,
        count(*) filter (where t.target_at <= ${now}::timestamptz)::int as broken,
        count(*) filter (where h.id is not null)::int as held,
        count(*) filter (where t.due_at < ${now}::timestamptz and not t.is_paused)::int as late
      from ticket t left join ticket_hold h on h.tenant_id = t.tenant_id and h.ticket_id = t.id and h.to_at is null
      where ${seen} and not t.is_ended group by 1),
    again as (select t.service_id, count(*)::int as reopened from ticket t
      where ${seen} and t.clock_from > t.received_at and t.clock_from > ${now}::timestamptz - interval '30 days' group by 1)
    select service_id as service, coalesce(open, 0) as open, coalesce(breaking, 0) as breaking, coalesce(broken, 0) as broken,
      coalesce(held, 0) as held, coalesce(late, 0) as late, coalesce(reopened, 0) as reopened
    from running full join again using (service_id) order by broken desc, breaking desc, service_id`)
  return rows.map((row) => ({ ...row, title: serviceTitle(scope, { serviceId: row.service }) }))
}
