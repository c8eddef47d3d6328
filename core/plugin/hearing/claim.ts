import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { HeardEvent } from '../face/listener.ts'
import type { TaskTicket } from '../face/outcome.ts'

/** Something that a plugin is to hear now. */
export interface Hearing {
  readonly id: string
  readonly plugin: string
  readonly eventId: string
  readonly event: HeardEvent
  readonly happenedAt: Date
  readonly tries: number
  readonly office: string | null
  readonly ticket: TaskTicket
}

// Longer than a plugin may take: whoever claimed it and died has it told by somebody else.
const LEASE_SECONDS = 60

/** Takes what is due for these plugins, a few at a time, so that no other process tells it meanwhile. */
export function claimDue(
  { store, tenant, now }: Scope,
  plugins: readonly string[],
  most: number,
): Promise<Hearing[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  return store.rows<Hearing>(sql`
    with due as (
      select id from plugin_hearing where tenant_id = ${tenant.id} and not is_aside and due_at <= ${at}
        and plugin = any(${plugins}::text[])
      order by due_at limit ${most} for update skip locked),
    claimed as (
      update plugin_hearing h set tries = tries + 1, due_at = ${at} + make_interval(secs => ${LEASE_SECONDS})
      from due where h.tenant_id = ${tenant.id} and h.id = due.id returning h.*)
    select c.id, c.plugin, c.event_id as "eventId", c.event, c.happened_at as "happenedAt", c.tries, t.office_id as office,
      jsonb_build_object('id', t.id, 'code', t.code, 'service', t.service_id, 'state', t.state,
        'answers', t.answers, 'createdAt', to_char(t.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as ticket
    from claimed c join ticket t on t.tenant_id = c.tenant_id and t.id = c.ticket_id`)
}
