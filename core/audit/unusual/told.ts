import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import type { AuditUnusual } from '../contract.ts'
import { asRow, readLines } from '../row.ts'
import type { Case } from './case.ts'

const linesEach = 20

/** A case as it is told: why in words, and its last lines. */
export async function toldOf(
  scope: Scope,
  { reason, facts, staff, from, to, seqs }: Case,
): Promise<AuditUnusual['rows'][number]> {
  const all = await seqs()
  const lines = await readLines(scope, sql`a.seq = any(${all.slice(0, linesEach)})`, linesEach)
  return {
    reason,
    because: wordsFor(scope.locale).say(`audit.unusual.${reason}`, facts),
    staff,
    from: from.toISOString(),
    to: to.toISOString(),
    count: all.length,
    lines: lines.map((line) => asRow(scope, line)),
  }
}
