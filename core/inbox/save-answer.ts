import sql, { type Sql } from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { unknownOffice } from '../access/faults.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownService } from '../service/faults.ts'
import { allAnswers, answersWhere, type StoredAnswer } from './answer-rows.ts'
import type { AnswerDraft, StandardAnswers } from './contract.ts'
import { answerHasChanged, unknownAnswer, unknownPlaces } from './faults.ts'
import { places, strangePlaces } from './places.ts'

/**
 * Keeps a standard answer of an office whose cases the caller decides. Faults: answers.unknown,
 * answers.has-changed, answers.unknown-places, service.not-offered, access.*.
 */
export async function saveAnswer(scope: Scope, draft: AnswerDraft): Promise<StandardAnswers> {
  demandPlaces(draft)
  await demandOffice(scope, draft.office)
  if (draft.service && !scope.lent.catalogue.find(draft.service))
    throw unknownService({ service: draft.service })
  if (draft.id) await holdSeen(scope, { id: draft.id, version: draft.version ?? 0 })
  const [kept] = await scope.store.rows<{ id: string }>(
    draft.id ? changing(scope, draft.id, draft) : adding(scope, draft),
  )
  const data = { answer: kept?.id, is: draft }
  scope.store.send(auditing(scope, { action: 'answer.saved', office: draft.office, data }))
  return allAnswers(scope)
}

/** Withdraws a standard answer; faults: answers.unknown, answers.has-changed, access.*. */
export async function removeAnswer(
  scope: Scope,
  seen: { readonly id: string; readonly version: number },
): Promise<StandardAnswers> {
  const { officeId } = await holdSeen(scope, seen)
  await scope.store.rows(sql`
    update standard_answer set is_withdrawn = true, ${touched(scope)}
    where tenant_id = ${scope.tenant.id} and id = ${seen.id}`)
  const data = { answer: seen.id }
  scope.store.send(auditing(scope, { action: 'answer.removed', office: officeId, data }))
  return allAnswers(scope)
}

function demandPlaces({ bodies }: AnswerDraft): void {
  const strange = [bodies.it, bodies.en ?? ''].flatMap(strangePlaces)
  if (strange.length === 0) return
  const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ')
  throw unknownPlaces({ places: braced([...new Set(strange)]), known: braced(places) })
}

async function demandOffice(scope: Scope, office: string): Promise<void> {
  const found = await scope.store.row(
    sql`select id from office where tenant_id = ${scope.tenant.id} and id = ${office}`,
  )
  if (!found) throw unknownOffice({ office })
  demand(scope.ability, 'approve', { kind: 'ticket', officeId: office })
}

// Held until the transaction ends: of two who save, the second hears of the first.
async function holdSeen(
  scope: Scope,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<StoredAnswer> {
  await scope.store.rows(
    sql`select id from standard_answer where tenant_id = ${scope.tenant.id} and id = ${id} for update`,
  )
  const [found] = await answersWhere(scope, sql`a.id = ${id}`)
  if (!found) throw unknownAnswer({ answer: id })
  demand(scope.ability, 'approve', { kind: 'ticket', officeId: found.officeId })
  if (found.version !== version)
    throw answerHasChanged({
      by: found.changedBy ?? scope.tenant.profile.name,
      version: found.version,
    })
  return found
}

const touched = ({ actor }: Scope): Sql =>
  sql`is_live = true, version = version + 1, changed_by = ${actor.name}`

const json = (value: unknown) => JSON.stringify(value)

function adding({ tenant, actor }: Scope, draft: AnswerDraft): Sql {
  const { names, bodies, office, service, states, move, when } = draft
  return sql`
    insert into standard_answer (tenant_id, office_id, name, body, service_id, states, move, condition, is_live, changed_by)
    values (${tenant.id}, ${office}, ${json(names)}::jsonb, ${json(bodies)}::jsonb, ${service}, ${states}::text[],
      ${move}, ${when && json(when)}::jsonb, true, ${actor.name}) returning id`
}

function changing(scope: Scope, id: string, draft: AnswerDraft): Sql {
  const { names, bodies, office, service, states, move, when } = draft
  return sql`
    update standard_answer set office_id = ${office}, name = ${json(names)}::jsonb, body = ${json(bodies)}::jsonb,
      service_id = ${service}, states = ${states}::text[], move = ${move}, condition = ${when && json(when)}::jsonb,
      ${touched(scope)}
    where tenant_id = ${scope.tenant.id} and id = ${id} returning id`
}
