import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { Span } from '../span.ts'
import type { Case } from './case.ts'
import { opening } from './opening.ts'

interface Found {
  readonly actorId: string
  readonly name: string
  readonly person: string
  readonly isSame: boolean
  readonly people: number
  readonly from: Date
  readonly to: Date
  readonly seqs: readonly string[]
}

const rare = 20

/**
 * Files of those who bear the reader's own whole name, or their family name when at most twenty people here
 * bear it. Nothing but names is known of who serves: it is a question, whose answer may be chance.
 */
export async function namesakes({ store, tenant }: Scope, span: Span): Promise<Case[]> {
  const found = await store.rows<Found>(sql`
    with met as (
      select a.actor_id, max(a.actor_name) as name, a.person_id, p.given_name || ' ' || p.family_name as person,
        lower(p.family_name) as family, min(a.at) as from, max(a.at) as to,
        array_agg(a.seq::text order by a.at desc, a.seq desc) as seqs
      from audit a join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
      where a.tenant_id = ${tenant.id} and ${opening(span)}
        and right(lower(a.actor_name), length(p.family_name) + 1) = ' ' || lower(p.family_name)
      group by a.actor_id, a.person_id, p.given_name, p.family_name),
    family as (select family, (select count(*)::int from (select from person q
        where q.tenant_id = ${tenant.id} and lower(q.family_name) = family limit ${rare + 1}) bearer) as people
      from (select distinct family from met) f)
    select m.actor_id as "actorId", m.name, m.person, lower(m.person) = lower(m.name) as "isSame", f.people, m.from, m.to, m.seqs
    from met m join family f using (family) where lower(m.person) = lower(m.name) or f.people <= ${rare}`)
  return found.map(({ actorId: id, name, person, isSame, people, from, to, seqs }) => ({
    reason: isSame ? 'own-file' : 'namesake',
    facts: { person, people },
    staff: { id, name },
    from,
    to,
    seqs: async () => seqs,
  }))
}
