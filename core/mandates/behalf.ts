import sql, { type Sql } from 'sql-template-tag'
import type { Behalf } from '../identity/actor.ts'
import type { Words } from '../texts/words.ts'
import type { MandateParty } from './contract.ts'
import { standsOn } from './standing.ts'

/** The mandate that a citizen chose to act by, as the query gives it. */
export interface ChosenMandate {
  readonly mandate: string
  readonly person: string
  readonly name: string
  readonly party: MandateParty['kind']
  readonly kind: Behalf['kind']
  readonly relation: string | null
  readonly services: readonly string[] | null
  readonly archetype: string | null
}

/** The query of the mandate that person `p` chose, if it stands on the day. */
export function chosenMandate(id: string | null, day: Sql): Sql {
  return sql`select jsonb_build_object('mandate', m.id, 'person', g.id, 'name', g.name, 'party', g.kind,
      'kind', m.kind, 'relation', m.relation, 'services', m.services, 'archetype', m.archetype)
    from mandate m join person g on g.tenant_id = m.tenant_id and g.id = m.grantor_id
    where m.tenant_id = p.tenant_id and m.id = ${id}::uuid and m.grantee_id = p.id and ${standsOn(day)}`
}

/** For whom one acts, as the actor carries it. */
export function asBehalf(chosen: ChosenMandate): Behalf {
  const { mandate, person, name, party, kind, relation, services, archetype } = chosen
  return {
    ...{ mandate, person, name, kind },
    role: party === 'company' ? 'company-representative' : 'delegate',
    ...(relation && { relation }),
    ...(services && { services }),
    ...(archetype && { archetype }),
  }
}

/** Who did something and for whom, as a ticket's story keeps it. */
export interface ToldBehalf {
  readonly name: string
  readonly kind: string
  readonly relation: string | null
}

/** What a story keeps of the one acted for; nothing when one acts for oneself. */
export function toldBehalf(behalf: Behalf | undefined): { behalf?: ToldBehalf } {
  if (!behalf) return {}
  const { name, kind, relation = null } = behalf
  return { behalf: { name, kind, relation } }
}

/** Both names in words: `Anna Rossi, figlia, per Maria Bianchi`; the one name when there is no other. */
export function byWhom(words: Words, by: string, told: unknown): string {
  if (!isTold(told)) return by
  return words.say('mandate.by', { by: inWhichRole(words, by, told), name: told.name })
}

/** A name with what the person is to the one they act for: `Anna Rossi, figlia`. */
export function inWhichRole(
  { say }: Words,
  by: string,
  { kind, relation }: Pick<ToldBehalf, 'kind' | 'relation'>,
): string {
  return `${by}, ${relation ?? say(`mandate.as.${kind}`, {})}`
}

/** That a request was sent for somebody else, as a sentence; nothing when it was not. */
export function sentByWhom(words: Words, by: string, told: unknown): string | null {
  return isTold(told) ? words.say('mandate.sent-by', { by: byWhom(words, by, told) }) : null
}

function isTold(told: unknown): told is ToldBehalf {
  return typeof told === 'object' && told !== null && 'name' in told && 'kind' in told
}
