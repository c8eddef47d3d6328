import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import { unknownTicket } from '../tickets/faults.ts'
import { owned } from '../tickets/owned.ts'
import { answersWhere, type StoredAnswer } from './answer-rows.ts'
import type { FilledAnswer } from './contract.ts'
import { fillingsOf, type Asked } from './fillings.ts'
import { filled } from './places.ts'

/**
 * The standard answers that fit a ticket's office, service, state and category, filled from it in the
 * language of its sender. Faults: ticket.unknown, access.not-allowed.
 */
export async function fittingAnswers(scope: Scope, id: string): Promise<FilledAnswer[]> {
  const ticket = await readAsked(scope, id)
  demand(scope.ability, 'write-note', owned(scope, ticket))
  const found = await answersWhere(
    scope,
    sql`(a.service_id is null or a.service_id = ${ticket.serviceId})
      and (a.states = '{}' or ${ticket.state} = any(a.states))
      and a.office_id in (
        with recursive up as (
          select id, parent_id from office where tenant_id = ${scope.tenant.id} and id = ${ticket.officeId}
          union select p.id, p.parent_id from office p join up on p.id = up.parent_id where p.tenant_id = ${scope.tenant.id})
        select id from up)`,
  )
  return found
    .filter((answer) => isFor(answer, ticket))
    .map((answer) => fill(scope, answer, ticket))
}

async function readAsked({ store, tenant }: Scope, id: string): Promise<Asked> {
  const found = await store.row<Asked>(sql`
    select t.code, t.service_id as "serviceId", t.state, t.subject, t.answers, t.language, t.due_at as "dueAt",
      t.office_id as "officeId", o.name as "officeName", t.person_id as "personId",
      coalesce(p.name, t.contact->>'name') as person
    from ticket t join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
    left join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
    where t.tenant_id = ${tenant.id} and t.id = ${id}`)
  if (!found) throw unknownTicket({ ticket: id })
  return found
}

function isFor({ condition }: StoredAnswer, { answers }: Asked): boolean {
  if (!condition) return true
  const given = condition.field.split('.').reduce<unknown>(within, answers)
  return typeof given === 'string' && [condition.is].flat().includes(given)
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function fill(scope: Scope, answer: StoredAnswer, ticket: Asked): FilledAnswer {
  const locale = ticket.language === 'en' && answer.body.en ? 'en' : 'it'
  const text = locale === 'en' && answer.body.en ? answer.body.en : answer.body.it
  return {
    id: answer.id,
    name: inWords(scope, answer.name),
    ...filled(text, fillingsOf(scope, ticket, locale)),
    language: locale,
    move: answer.move,
  }
}
