import sql, { join } from 'sql-template-tag'
import { personOf } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { AuditOfMine } from './contract.ts'
import { actionLabel, readLines, roleName, type StoredLine } from './row.ts'
import { inSpan } from './saying.ts'
import { cursorOf, spanOf } from './span.ts'

const pageSize = 50
const visitMs = 60 * 60 * 1000

/**
 * Who opened the file of the citizen, or of the person they act for. Told by role and office, as the office
 * answers for it; the operator's name stays with the data protection officer, who is asked when something
 * looks wrong. So people who serve are not exposed, and nothing about the citizen is hidden from them.
 */
export async function openingsOfMine(
  scope: Scope,
  asked: { cursor?: string | undefined },
): Promise<AuditOfMine> {
  if (scope.actor.kind !== 'citizen') return { rows: [], next: null }
  const mine = sql`a.person_id = ${personOf(scope.actor)}::uuid and a.is_reading`
  const found = await readLines(
    scope,
    join([mine, inSpan(spanOf(scope, asked))], ' and '),
    pageSize + 1,
  )
  const lines = found.slice(0, pageSize)
  const last = found.length > pageSize ? lines.at(-1) : undefined
  return {
    rows: lines.filter(isNews).map((line) => asOpening(scope, line)),
    next: last ? cursorOf({ at: last.exactly, seq: last.seq }) : null,
  }
}

// A page that reads the same thing again and again tells it once, when it first did.
function isNews(line: StoredLine, place: number, lines: readonly StoredLine[]): boolean {
  const before = lines[place + 1]
  if (!before || line.at.getTime() - before.at.getTime() > visitMs) return true
  return same.some((name) => line[name] !== before[name])
}

const same = ['action', 'actorId', 'role', 'officeId', 'ticketId', 'why'] as const

function asOpening(scope: Scope, line: StoredLine): AuditOfMine['rows'][number] {
  const { ticketId, code, serviceId, office, actorKind } = line
  const isTicket = ticketId && code && serviceId
  return {
    at: line.at.toISOString(),
    label: actionLabel(scope, line.action),
    role:
      actorKind === 'staff'
        ? roleName(scope, line)
        : wordsFor(scope.locale).say(`audit.by.${actorKind}`, {}),
    office: office && inWords(scope, office),
    why: line.why,
    ticket: isTicket ? { id: ticketId, code, title: serviceTitle(scope, { serviceId }) } : null,
  }
}
