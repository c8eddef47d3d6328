import sql, { join } from 'sql-template-tag'
import { shiftsOn, type Calendar } from '../../lifecycle/calendar.ts'
import { instantAt, localDay } from '../../lifecycle/zone.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Span } from '../span.ts'
import { opening } from './opening.ts'

/** What somebody opened within an hour of the clock, in one office. */
export interface Hour {
  readonly actorId: string
  readonly name: string
  readonly officeId: string | null
  readonly from: Date
  readonly to: Date
  /** How many different files. */
  readonly files: number
}

/** Every hour in which anybody opened files. */
export function hoursOf({ store, tenant }: Scope, span: Span): Promise<Hour[]> {
  return store.rows<Hour>(sql`
    select a.actor_id as "actorId", max(a.actor_name) as name, a.office_id as "officeId", min(a.at) as from, max(a.at) as to,
      count(distinct coalesce(a.person_id, a.ticket_id))::int as files
    from audit a where a.tenant_id = ${tenant.id} and ${opening(span)}
    group by a.actor_id, a.office_id, date_trunc('hour', a.at)`)
}

/** The lines of what somebody opened within some hours, the newest first. */
export async function linesWithin(
  { store, tenant }: Scope,
  hours: readonly Hour[],
): Promise<string[]> {
  const within = hours.map(
    ({ actorId, from, to }) =>
      sql`(a.actor_id = ${actorId} and ${opening({
        since: from.toISOString(),
        until: new Date(to.getTime() + 1).toISOString(),
      })})`,
  )
  const rows = await store.rows<{ seq: string }>(sql`
    select a.seq from audit a where a.tenant_id = ${tenant.id} and (${join(within, ' or ')})
    order by a.at desc, a.seq desc`)
  return rows.map(({ seq }) => seq)
}

const margin = 60 * 60_000

/** Whether somebody works on a calendar at any instant between two, an hour before and after included. */
export function isWorkedBetween(calendar: Calendar, from: Date, to: Date): boolean {
  const { timeZone } = calendar
  const day = localDay(from, timeZone)
  return shiftsOn(calendar, day).some(([opens, closes]) => {
    const begins = instantAt(day, minutesOf(opens), timeZone).getTime() - margin
    const ends = instantAt(day, minutesOf(closes), timeZone).getTime() + margin
    return from.getTime() < ends && to.getTime() > begins
  })
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
