import sql, { type Sql } from 'sql-template-tag'
import { startOfDay } from '../lifecycle/zone.ts'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { serviceTitle } from '../service/service-words.ts'
import type { CallView, DeskToday } from './contract.ts'
import { unknownCall } from './faults.ts'
import type { z } from 'zod'

interface Kept {
  readonly id: string
  readonly state: CallView['state']
  readonly phone: string | null
  readonly queue: string | null
  readonly startedAt: Date
  readonly answeredAt: Date | null
  readonly endedAt: Date | null
  readonly checks: string[]
  readonly outcome: CallView['outcome']
  readonly note: string | null
  readonly version: number
  readonly matches: CallView['matches'] | null
  readonly person: CallView['person']
  readonly sheets: { id: string; words: { title: Words } }[] | null
  readonly tickets: { id: string; code: string; serviceId: string }[] | null
}

// A caller is shown by name and year of birth alone: never more by telephone number only.
const match = sql`jsonb_build_object('id', p.id, 'name', p.name,
  'hint', coalesce('*' || extract(year from p.birthdate)::text, ''))`

const columns = sql`c.id, c.state, c.phone, c.queue, c.started_at as "startedAt", c.answered_at as "answeredAt",
  c.ended_at as "endedAt", c.checks, c.outcome, c.note, c.version,
  (select jsonb_agg(${match}) from person p where p.tenant_id = c.tenant_id and p.phone_key = c.phone_key) as matches,
  (select ${match} from person p where p.tenant_id = c.tenant_id and p.id = c.person_id) as person,
  (select jsonb_agg(jsonb_build_object('id', s.id, 'words', s.words) order by r.at) from call_sheet r
    join sheet s on s.tenant_id = r.tenant_id and s.id = r.sheet_id
    where r.tenant_id = c.tenant_id and r.call_id = c.id) as sheets,
  (select jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'serviceId', t.service_id) order by t.received_at)
    from ticket t where t.tenant_id = c.tenant_id and t.call_id = c.id) as tickets`

/** One call; faults: call.unknown. */
export async function readCall(scope: Scope, id: string): Promise<CallView> {
  const [call] = await calls(scope, sql`c.id = ${id}`)
  if (!call) throw unknownCall({ call: id })
  return call
}

/** The operator's day: open calls, the last ones, and figures counted from today's calls. */
export async function deskToday(scope: Scope): Promise<z.input<typeof DeskToday>> {
  const own = sql`(c.agent_id = ${scope.actor.id}::uuid or (c.agent_id is null and c.state = 'ringing'))`
  const open = await calls(scope, sql`c.closed_at is null and ${own}`)
  const recent = await calls(
    scope,
    sql`c.closed_at is not null and c.agent_id = ${scope.actor.id}::uuid`,
  )
  return { ...(await figures(scope)), open, recent }
}

async function calls(scope: Scope, condition: Sql): Promise<CallView[]> {
  const rows = await scope.store.rows<Kept>(sql`
    select ${columns} from call c where c.tenant_id = ${scope.tenant.id} and ${condition}
    order by c.started_at desc limit 20`)
  const named = rows.filter(({ matches, person }) => person !== null || matches !== null)
  if (named.length > 0) {
    const data = { calls: named.map(({ id }) => id) }
    noteReading(scope, { action: 'calls.shown', why: 'telephone', data })
  }
  return rows.map((row) => asView(scope, row))
}

async function figures(scope: Scope) {
  const midnight = startOfDay(today(scope), scope.tenant.profile.calendar.timeZone).toISOString()
  const counted = await scope.store.row<{
    calls: number
    waiting: number
    averageSeconds: number
  }>(sql`
    select count(*)::int as calls, count(*) filter (where state = 'ringing')::int as waiting,
      coalesce(avg(extract(epoch from ended_at - answered_at)), 0)::int as "averageSeconds"
    from call where tenant_id = ${scope.tenant.id} and started_at >= ${midnight}::timestamptz`)
  return counted ?? { calls: 0, waiting: 0, averageSeconds: 0 }
}

function asView(scope: Scope, kept: Kept): CallView {
  const { startedAt, answeredAt, endedAt } = kept
  const until = endedAt ?? scope.now
  return {
    id: kept.id,
    state: kept.state,
    from: kept.phone,
    queue: kept.queue,
    startedAt: startedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    talkSeconds: answeredAt ? Math.round((until.getTime() - answeredAt.getTime()) / 1000) : 0,
    matches: kept.matches ?? [],
    person: kept.person,
    checks: kept.checks,
    sheets: (kept.sheets ?? []).map(({ id, words }) => ({
      id,
      title: inWords(scope, words.title),
    })),
    tickets: (kept.tickets ?? []).map(({ id, code, serviceId }) => ({
      id,
      code,
      title: serviceTitle(scope, { serviceId }),
    })),
    outcome: kept.outcome,
    note: kept.note,
    version: kept.version,
  }
}
