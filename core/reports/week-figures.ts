import sql, { raw } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import { isBreaking } from '../tickets/queue-order.ts'
import type { WeekFigures } from './contract.ts'
import { weekFrom } from './week.ts'

const weekMs = 7 * 86_400_000

type Counted = Omit<WeekFigures, 'ratings'> & {
  readonly rated: number
  readonly stars: number | null
}

/** What a week was in an office and those below it, and what lies there now. */
export async function weekFigures(
  scope: Scope,
  { office, monday }: { readonly office: string; readonly monday: string },
): Promise<WeekFigures> {
  const { store, tenant, now } = scope
  const week = weekFrom(monday, tenant.profile.calendar.timeZone)
  const [from, to] = [week.from.toISOString(), week.to.toISOString()]
  const within = (instant: 't.received_at' | 't.ended_at' | 'r.at') =>
    sql`(${raw(instant)} >= ${from}::timestamptz and ${raw(instant)} < ${to}::timestamptz)`
  const at = now.toISOString()
  const soon = new Date(now.getTime() + weekMs).toISOString()
  const runs = sql`not t.is_ended and not t.is_paused`
  const counted = await store.row<Counted>(sql`
    with mine as materialized (select t.* from ticket t
      where t.tenant_id = ${tenant.id} and t.office_id in ${officesBelow(scope, office)})
    select count(*) filter (where ${within('t.received_at')})::int as opened,
      count(*) filter (where t.is_ended and ${within('t.ended_at')})::int as closed,
      round((percentile_cont(0.5) within group (order by extract(epoch from t.ended_at - t.received_at) / 86400)
        filter (where t.is_ended and ${within('t.ended_at')}))::numeric, 1)::float as "medianDays",
      count(*) filter (where not t.is_ended)::int as open,
      count(*) filter (where ${runs} and t.due_at < ${at}::timestamptz)::int as late,
      count(*) filter (where ${runs} and (${isBreaking(at)}
        or (t.due_at >= ${at}::timestamptz and t.due_at < ${soon}::timestamptz)))::int as breaking,
      count(*) filter (where not t.is_ended and t.is_paused)::int as suspended,
      (select count(*)::int from rating r join mine m on m.id = r.ticket_id where r.tenant_id = ${tenant.id} and ${within('r.at')}) as rated,
      (select round(avg(r.stars), 1)::float from rating r join mine m on m.id = r.ticket_id
        where r.tenant_id = ${tenant.id} and ${within('r.at')}) as stars
    from mine t`)
  const { rated, stars, ...figures } = counted ?? nothing
  return { ...figures, ratings: { count: rated, stars } }
}

const nothing: Counted = {
  ...{ opened: 0, closed: 0, medianDays: null, open: 0, late: 0, breaking: 0, suspended: 0 },
  ...{ rated: 0, stars: null },
}
