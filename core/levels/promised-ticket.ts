import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { PromisedTicket } from './contract.ts'
import type { TargetKind } from './level.ts'

/** A ticket among those that were promised something: by its code, without its citizen. */
export interface StoredPromised {
  readonly id: string
  readonly code: string
  readonly serviceId: string
  readonly officeCode: string
  readonly officeName: Words
  readonly assignee: string | null
}

/** What is selected of `ticket t`, `office o` and `staff s`. */
export const promisedColumns: Sql = sql`t.id, t.code, t.service_id as "serviceId", o.code as "officeCode",
  o.name as "officeName", s.name as assignee`

/** A ticket by its code, in the reader's language. */
export function asCodedTicket(scope: Scope, stored: StoredPromised) {
  const { id, code, officeCode, officeName, assignee } = stored
  const office = { code: officeCode, name: inWords(scope, officeName) }
  return { id, code, title: serviceTitle(scope, stored), office, assignee }
}

/** The same with its next promise. */
export function asPromisedTicket(
  scope: Scope,
  stored: StoredPromised & { readonly kind: TargetKind; readonly dueAt: Date },
): PromisedTicket {
  const { kind, dueAt } = stored
  const label = wordsFor(scope.locale).say(`target.${kind}`, {})
  return { ...asCodedTicket(scope, stored), kind, label, dueAt: dueAt.toISOString() }
}
