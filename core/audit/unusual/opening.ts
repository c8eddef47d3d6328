import sql, { type Sql } from 'sql-template-tag'
import type { Span } from '../span.ts'

/** The condition that a line of `audit a` is the opening of somebody's file by staff, within a stretch. */
export function opening({ since, until }: Pick<Span, 'since' | 'until'>): Sql {
  return sql`a.actor_kind = 'staff' and a.is_reading and coalesce(a.person_id, a.ticket_id) is not null
    and a.action not in ('audit.searched', 'audit.exported')
    and a.at >= ${since}::timestamptz and a.at < ${until}::timestamptz`
}
