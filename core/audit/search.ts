import sql, { join, type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { noteReading } from './audit.ts'
import type { AuditPage, AuditQuestion } from './contract.ts'
import { asRow, readLines, type StoredLine } from './row.ts'
import { inSpan, linesSaying } from './saying.ts'
import { cursorOf, spanOf } from './span.ts'

const pageSize = 50

/** A page of the audit, the newest line first; whoever asks, and what for, is noted as well. */
export async function searchAudit(scope: Scope, asked: AuditQuestion): Promise<AuditPage> {
  const { lines, next } = await linesFor(scope, asked, pageSize)
  const about = { person: asked.person ?? null, ...(asked.ticket && { ticket: asked.ticket }) }
  noteReading(scope, { action: 'audit.searched', ...about, data: { asked } })
  return { rows: lines.map((line) => asRow(scope, line)), next }
}

/** Lines that fit a question, and the cursor behind the last of them while there are more. */
export async function linesFor(
  scope: Scope,
  asked: AuditQuestion,
  most: number,
): Promise<{ lines: StoredLine[]; next: string | null }> {
  const span = spanOf(scope, asked)
  const said = asked.text ? await linesSaying(scope, asked.text, span) : undefined
  const among = said ? [sql`a.seq = any(${said.lines})`] : []
  const conditions = [...filters(asked), ...among, inSpan(span)]
  const found = await readLines(scope, join(conditions, ' and '), most + 1)
  const lines = found.slice(0, most)
  const last = lines.at(-1)
  if (found.length > most && last)
    return { lines, next: cursorOf({ at: last.exactly, seq: last.seq }) }
  return { lines, next: said?.stoppedAt ? cursorOf(said.stoppedAt) : null }
}

function filters({ staff, person, ticket, action, office, role }: AuditQuestion): Sql[] {
  return [
    staff && sql`a.actor_id = ${staff}`,
    person && sql`a.person_id = ${person}::uuid`,
    ticket && sql`a.ticket_id = ${ticket}::uuid`,
    action && sql`a.action = ${action}`,
    office && sql`a.office_id = ${office}::uuid`,
    role && sql`a.role = ${role}`,
  ].filter((condition) => condition !== undefined && condition !== '')
}
