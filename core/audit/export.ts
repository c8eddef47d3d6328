import { demandProof } from '../identity/proof.ts'
import { csvOf } from '../operation/csv.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import { today } from '../tenancy/today.ts'
import { wordsFor } from '../texts/words.ts'
import { auditing } from './audit.ts'
import type { AuditFile, AuditQuestion } from './contract.ts'
import { actionLabel, roleName, type StoredLine } from './row.ts'
import { linesFor } from './search.ts'

const mostLines = 50_000

const columns = [
  'at',
  'actor',
  'role',
  'office',
  'label',
  'person',
  'ticket',
  'why',
  'address',
  'behalf',
  'action',
  'data',
  'seq',
  'position',
] as const

/** The lines as a file, asked for by somebody who just proved who they are; the export is a line too. */
export async function exportAudit(scope: Scope, asked: AuditQuestion): Promise<AuditFile> {
  demandProof(scope)
  const { lines, next } = await linesFor(scope, asked, mostLines)
  const { say } = wordsFor(scope.locale)
  const data = { asked, lines: lines.length }
  await scope.store.rows(
    auditing(scope, {
      action: 'audit.exported',
      person: asked.person ?? null,
      isReading: true,
      data,
    }),
  )
  const headings = columns.map((column) => say(`audit.column.${column}`, {}))
  return {
    name: `audit-${scope.tenant.slug}-${today(scope)}.csv`,
    csv: csvOf([headings, ...lines.map((line) => cells(scope, line))]),
    lines: lines.length,
    next,
    message: next && say('audit.goes-on', { lines: lines.length }),
  }
}

function cells(scope: Scope, line: StoredLine): (string | number | null)[] {
  return [
    line.at.toISOString(),
    line.actorName,
    roleName(scope, line),
    line.office && inWords(scope, line.office),
    actionLabel(scope, line.action),
    line.person,
    line.code,
    line.why,
    line.address,
    line.behalf,
    line.action,
    JSON.stringify(line.data),
    line.seq,
    line.position,
  ]
}
