import sql, { join, raw } from 'sql-template-tag'
import { auditing, type AuditLine } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'

const atOnce = 100

/** Writes many audit lines, a hundred in one statement. */
export async function noteMany(scope: Scope, lines: readonly AuditLine[]): Promise<void> {
  for (let from = 0; from < lines.length; from += atOnce) {
    const some = lines.slice(from, from + atOnce)
    const notes = some.map((line, at) => sql`${raw(`note_${at}`)} as (${auditing(scope, line)})`)
    await scope.store.rows(sql`with ${join(notes, ', ')} select`)
  }
}
