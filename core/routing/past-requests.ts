import sql, { join, type Sql } from 'sql-template-tag'
import type { Calendar } from '../lifecycle/calendar.ts'
import { addDays } from '../lifecycle/day.ts'
import { localDay, startOfDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import type { Asked } from './condition.ts'
import { isAtWork } from './asking.ts'

/** Which requests of the past: of a service, from a day to a day, and the answers at which one looks. */
export interface Past {
  readonly service: string
  readonly from: string
  readonly to: string
  readonly fields: readonly string[]
  /** The calendar of the office that answers for the service. */
  readonly calendar: Calendar
}

interface Stored {
  readonly id: string
  readonly code: string
  readonly receivedAt: Date
  readonly language: string
  readonly channel: string
  readonly requester: Asked['requester']
  readonly answers: Asked['answers']
}

/** A request of the past as rules look at it, with its code and nothing else of it. */
export interface PastRequest {
  readonly code: string
  readonly asked: Asked
}

const atOnce = 5000

/** The requests of some days in order, some thousand at a time, so that others are served in between. */
export async function* pastRequests(scope: Scope, past: Past): AsyncGenerator<PastRequest[]> {
  let after: Stored | undefined
  do {
    const rows: Stored[] = await scope.store.rows<Stored>(pageOf(scope, past, after))
    yield rows.map((row) => ({ code: row.code, asked: asAsked(row, past.calendar) }))
    after = rows.length === atOnce ? rows.at(-1) : undefined
  } while (after)
}

function pageOf({ tenant }: Scope, past: Past, after: Stored | undefined): Sql {
  const { timeZone } = past.calendar
  const [from, to] = [startOfDay(past.from, timeZone), startOfDay(addDays(past.to, 1), timeZone)]
  const looked = past.fields.map((field) => sql`${field}::text, t.answers->${field}::text`)
  const beyond = after
    ? sql`(t.received_at, t.id) > (${after.receivedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`true`
  return sql`select t.id, t.code, t.received_at as "receivedAt", t.language, t.channel,
      coalesce(t.requester, case when t.channel in ('phone', 'desk') then 'operator' when t.channel = 'referral' then null
        when t.person_id is null then 'anonymous' else 'citizen' end) as requester,
      ${looked.length > 0 ? sql`json_build_object(${join(looked)})` : sql`'{}'::json`} as answers
    from ticket t where t.tenant_id = ${tenant.id} and t.service_id = ${past.service}
      and t.received_at >= ${from.toISOString()}::timestamptz and t.received_at < ${to.toISOString()}::timestamptz and ${beyond}
    order by t.received_at, t.id limit ${atOnce}`
}

function asAsked(
  { answers, language, channel, requester, receivedAt }: Stored,
  calendar: Calendar,
): Asked {
  const day = localDay(receivedAt, calendar.timeZone)
  const isOpen = () => isAtWork(calendar, receivedAt.getTime())
  return { answers, language, channel, requester, day, isOpen }
}
