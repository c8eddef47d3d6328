import sql, { type Sql } from 'sql-template-tag'
import { actingFor } from '../access/acting.ts'
import type { Actor } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'

/** Something worth proving later: a change, or a reading of personal data. */
export interface AuditLine {
  readonly action: string
  readonly ticket?: string
  readonly person?: string | null | undefined
  /** The office whose things these are: it tells in which role one acts. */
  readonly office?: string | null | undefined
  /** Why personal data were read: the call, the ticket, the reason given. */
  readonly why?: string
  readonly data?: Readonly<Record<string, unknown>>
  /** Nothing was changed: somebody's data were read. */
  readonly isReading?: boolean
}

/** The statement that writes an audit line, for a `with` clause or by itself. */
export function auditing(scope: Scope, line: AuditLine): Sql {
  const { actor, unit } = scope
  unit.lines += 1
  const held = actingFor(actor, line.office)
  const { why, data } = reasonOf(actor, line)
  return sql`insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, role, office_id, action, ticket_id, person_id, why, data,
      address, session_id, behalf_of, mandate_id, is_reading)
    values (${scope.tenant.id}, ${scope.now.toISOString()}::timestamptz, ${actor.kind}, ${actor.id}, ${actor.name},
      ${held?.role ?? null}, ${held?.office ?? null}::uuid, ${line.action}, ${line.ticket ?? null}::uuid,
      ${line.person ?? null}::uuid, ${why}, ${JSON.stringify(data)}::jsonb,
      ${actor.from ?? null}, ${actor.session?.id ?? null}::uuid, ${actor.behalf?.person ?? null}::uuid, ${actor.behalf?.mandate ?? null}::uuid,
      ${line.isReading ?? false})`
}

// In an emergency access the reason is the emergency's, and what else there was to say goes beside it.
function reasonOf({ emergency }: Actor, { why, data }: AuditLine) {
  if (!emergency) return { why: why ?? null, data: data ?? {} }
  return { why: emergency.reason, data: { ...data, ...(why && { about: why }) } }
}

/**
 * Writes that somebody's data were read by others: by staff, by a machine, by a citizen who acts for them; what
 * citizens read of their own is not noted. Lines stay at least six months (Garante, 27 November 2008): nothing
 * deletes them, and the record refuses to.
 */
export function noteReading(scope: Scope, line: AuditLine): void {
  const noting = notingReading(scope, line)
  if (noting) scope.store.send(noting)
}

/** The statement that writes such a line, for the `with` clause of what is read; nothing where none is due. */
export function notingReading(scope: Scope, line: AuditLine): Sql | undefined {
  return readsOfOthers(scope.actor) ? auditing(scope, { ...line, isReading: true }) : undefined
}

/** Whether what the actor reads belongs to others: then each reading is noted. */
export function readsOfOthers({ kind, behalf }: Actor): boolean {
  return kind === 'staff' || kind === 'machine' || behalf !== undefined
}
