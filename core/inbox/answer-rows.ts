import sql, { type Sql } from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { StandardAnswer, StandardAnswers } from './contract.ts'
import { places } from './places.ts'

/** A standard answer as it is stored. */
export interface StoredAnswer {
  readonly id: string
  readonly name: Words
  readonly body: Words
  readonly officeId: string
  readonly officeName: Words
  readonly service: string | null
  readonly states: string[]
  readonly move: string | null
  readonly condition: { readonly field: string; readonly is: string | string[] } | null
  readonly changedBy: string | null
  readonly version: number
}

/** Standard answers that nobody withdrew, and of them those that fit a condition on `a`. */
export function answersWhere(scope: Scope, condition: Sql): Promise<StoredAnswer[]> {
  return scope.store.rows<StoredAnswer>(sql`
    select a.id, a.name, a.body, a.office_id as "officeId", o.name as "officeName", a.service_id as service,
      a.states, a.move, a.condition, a.changed_by as "changedBy", a.version
    from standard_answer a join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where a.tenant_id = ${scope.tenant.id} and not a.is_withdrawn and ${condition}
    order by lower(a.name->>'it'), a.id`)
}

/** Every standard answer of the offices in which the reader works and of those above them. */
export async function allAnswers(scope: Scope): Promise<StandardAnswers> {
  const words = wordsFor(scope.locale)
  const found = await answersWhere(
    scope,
    sql`exists (
      with recursive up as (
        select w.id, w.parent_id from office w where w.tenant_id = a.tenant_id and ${worked(scope)}
        union select p.id, p.parent_id from office p join up on p.id = up.parent_id where p.tenant_id = a.tenant_id)
      select from up where up.id = a.office_id)`,
  )
  return {
    rows: found.map((answer) => asAnswer(scope, answer)),
    places: places.map((name) => ({
      name,
      label: words.say(`place.${name}`, {}),
      example: words.say(`place.${name}.example`, {}),
    })),
  }
}

// An office has nothing but its id that rules look at.
const worked = ({ ability }: Scope): Sql =>
  rowsAllowed(ability, ['write-note', 'ticket'], {
    officeId: 'w.id',
    personId: sql`null::uuid`,
    serviceId: sql`null::text`,
    archetype: sql`null::text`,
    isSensitive: sql`false`,
  })

/** Whether the reader answers for what an office writes: who decides its cases does. */
export const mayEditAnswers = ({ ability }: Scope, officeId: string): boolean =>
  ability.can('approve', { kind: 'ticket', officeId })

function asAnswer(scope: Scope, stored: StoredAnswer): StandardAnswer {
  const { name, body, officeId, officeName, condition, ...answer } = stored
  return {
    ...answer,
    names: name,
    bodies: body,
    office: { id: officeId, name: inWords(scope, officeName) },
    when: condition && { field: condition.field, is: [condition.is].flat() },
    mayEdit: mayEditAnswers(scope, officeId),
  }
}
