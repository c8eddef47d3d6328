import type { Scope } from '../operation/scope.ts'
import { enAuditActions } from '../texts/en-audit.ts'
import { itAuditActions } from '../texts/it-audit.ts'

const spoken = { it: itAuditActions, en: enAuditActions }

/** Everything that is noted, with what it is called, in the order of its words. */
export function auditActions({
  locale,
}: Pick<Scope, 'locale'>): { action: string; label: string }[] {
  return Object.entries(spoken[locale])
    .map(([action, label]) => ({ action, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}
