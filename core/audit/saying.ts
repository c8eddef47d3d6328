import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { cleanCode } from '../tickets/code.ts'
import type { Place, Span } from './span.ts'

/** Lines found by words: the newest of them, and where the search stopped when there are more. */
export interface Said {
  readonly lines: readonly string[]
  readonly stoppedAt: Place | undefined
}

const most = 400
const mostNamed = 20

/**
 * Lines whose reason has words that begin so, whose actor's name has the text in it, or that are about the
 * ticket of that code or the person of that fiscal code: at most four hundred, the newest first.
 */
export async function linesSaying(scope: Scope, text: string, span: Span): Promise<Said> {
  const { tenant, store } = scope
  const { since, until, before } = span
  // One by one: for all at once a plan may walk back through the whole audit.
  const linesOf = (
    some: Sql,
    condition: Sql,
  ) => sql`(select l.at, l.seq from (${some}) x cross join lateral (
    select a.at, a.seq from audit a where a.tenant_id = ${tenant.id} and ${condition} and ${inSpan(span)}
    order by a.at desc, a.seq desc limit ${most}) l)`
  const staff = sql`select id from staff where tenant_id = ${tenant.id} and name ilike ${like(text)} limit ${mostNamed}`
  const tickets = sql`select id from ticket where tenant_id = ${tenant.id} and code = ${cleanCode(text)}`
  const people = sql`select id from person where tenant_id = ${tenant.id} and fiscal_code = ${text.toUpperCase()}`
  const found = await store.rows<Place>(sql`
    select at::text, seq from (
      select s.at, s.seq from audit_saying(${wordsOf(text)}, ${since}, ${until}, ${before.at}, ${before.seq}, ${most}) s
      union ${linesOf(staff, sql`a.actor_id = x.id::text`)}
      union ${linesOf(tickets, sql`a.ticket_id = x.id`)}
      union ${linesOf(people, sql`a.person_id = x.id`)}
    ) f order by f.at desc, f.seq desc limit ${most}`)
  return {
    lines: found.map(({ seq }) => seq),
    stoppedAt: found.length === most ? found.at(-1) : undefined,
  }
}

/** The condition that a line is in a stretch. */
export function inSpan({ since, until, before }: Span): Sql {
  return sql`a.at >= ${since}::timestamptz and a.at < ${until}::timestamptz
    and (a.at, a.seq) < (${before.at}::timestamptz, ${before.seq}::bigint)`
}

function like(text: string): string {
  return `%${text.replace(/[%_\\]/g, '\\$&')}%`
}

// Each word may be only begun; signs, which the language of queries would read, are left out.
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => `${word}:*`).join(' & ')
}
