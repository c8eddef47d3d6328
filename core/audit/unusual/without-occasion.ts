import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { Span } from '../span.ts'
import type { Case } from './case.ts'
import { opening } from './opening.ts'

interface Found {
  readonly actorId: string
  readonly name: string
  readonly files: number
  readonly from: Date
  readonly to: Date
  readonly seqs: readonly string[]
}

/**
 * Files opened by themselves, not from a ticket, of people who neither telephoned within a day of it nor had a
 * ticket open then: a case for each reader and day.
 */
export async function withoutOccasion({ store, tenant }: Scope, span: Span): Promise<Case[]> {
  const { timeZone } = tenant.profile.calendar
  const found = await store.rows<Found>(sql`
    select a.actor_id as "actorId", max(a.actor_name) as name, count(distinct a.person_id)::int as files,
      min(a.at) as from, max(a.at) as to, array_agg(a.seq::text order by a.at desc, a.seq desc) as seqs
    from audit a join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    where a.tenant_id = ${tenant.id} and ${opening(span)} and a.ticket_id is null
      and not exists (select from call c where c.tenant_id = a.tenant_id and c.person_id = p.id
        and c.started_at between a.at - interval '1 day' and a.at + interval '1 day')
      and not exists (select from call c where c.tenant_id = a.tenant_id and c.phone_key = p.phone_key
        and c.started_at between a.at - interval '1 day' and a.at + interval '1 day')
      and not exists (select from ticket t where t.tenant_id = a.tenant_id and t.person_id = p.id
        and t.received_at < a.at + interval '1 day' and (t.ended_at is null or t.ended_at > a.at - interval '1 day'))
    group by a.actor_id, date_trunc('day', a.at at time zone ${timeZone})`)
  return found.map(({ actorId: id, name, files, from, to, seqs }) => ({
    reason: 'without-occasion',
    facts: { files },
    staff: { id, name },
    from,
    to,
    seqs: async () => seqs,
  }))
}
