import type { TenantDeclaration } from './define-tenant.ts'
import type { DeclaredRow } from './difference.ts'

/** Tells the ids of what is known by a name. */
export interface AnswerIds {
  office(code: string): string
  answer(name: string): string
}

/** Declared standard answers as rows. */
export function answerRows({ answers = [] }: TenantDeclaration, ids: AnswerIds): DeclaredRow[] {
  return answers.map((answer) => ({
    id: ids.answer(answer.id),
    code: answer.id,
    office_id: ids.office(answer.office),
    name: answer.name,
    body: answer.body,
    service_id: answer.service ?? null,
    states: answer.states ?? [],
    move: answer.move ?? null,
    condition: answer.when ?? null,
  }))
}
