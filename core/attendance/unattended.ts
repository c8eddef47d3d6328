import sql, { type Sql } from 'sql-template-tag'

/**
 * The tickets of a tenant to which nobody attends at an instant: theirs is two minutes past, or nobody came
 * within a minute; those of which the outbox has still to tell are not among them.
 */
export function unattended(tenant: string, now: Date): Sql {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`select id from ticket t where t.tenant_id = ${tenant}::uuid
    and (t.attend_by < ${at} - interval '2 minutes'
      or (t.attend_by is null and not t.is_ended and t.received_at < ${at} - interval '1 minute'))
    and not exists (select from outbox o where o.published_at is null and o.ticket_id = t.id and o.tenant_id = t.tenant_id)`
}
