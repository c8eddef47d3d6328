import type { Settings } from '../../../core/tenancy/settings-contract.ts'
import type { Answers } from '../parts/answers.ts'
import { type MappingRow, wholeRows } from './mapping-rows.ts'
import { providerAnswers } from './provider-fields.ts'

type Access = Pick<Settings, 'secondFactor' | 'idleMinutes' | 'provider'>

/** How staff come in as it was written; nothing while a line of groups is not whole. */
export function accessDraft(
  answers: Answers,
  { isOwn, rows }: { readonly isOwn: boolean; readonly rows: readonly MappingRow[] },
): Access | null {
  const mapping = wholeRows(rows)
  if (!isOwn && !mapping) return null
  return {
    secondFactor: answers.text('secondFactor') === 'required' ? 'required' : 'optional',
    idleMinutes: Number(answers.text('idleMinutes')),
    provider: isOwn || !mapping ? null : { ...providerAnswers(answers), mapping },
  }
}
