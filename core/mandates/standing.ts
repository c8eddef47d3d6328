import sql, { type Sql } from 'sql-template-tag'
import type { Actor } from '../identity/actor.ts'
import { notStanding } from './faults.ts'

/** The condition that mandate `m` stands on a day: verified, not revoked, begun and not ended. */
export function standsOn(day: Sql): Sql {
  return sql`(m.verified_at is not null and m.revoked_at is null and m.from_day <= ${day}
    and (m.to_day is null or m.to_day >= ${day}))`
}

// Whoever stands before a lapsed choice may see where they are and choose again, and nothing else.
const stillOpen: readonly string[] = ['identity.me', 'mandates.mine', 'mandates.choose']

/** Refuses to go on with a mandate that stands no more, rather than let its holder act as themselves unawares. */
export function demandStanding(operation: string, actor: Actor): void {
  if (actor.hasLapsed && !stillOpen.includes(operation)) throw notStanding({})
}
