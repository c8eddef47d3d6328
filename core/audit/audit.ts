import sql, { type Sql } from 'sql-template-tag'
import { actingFor } from '../access/acting.ts'
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
}

/** The statement that writes an audit line, for a `with` clause or by itself. */
export function auditing(scope: Scope, line: AuditLine): Sql {
  const { actor } = scope
  const held = actingFor(actor, line.office)
  return sql`insert into audit (tenant_id, at, actor_kind, actor_id, actor_name, role, office_id, action, ticket_id, person_id, why, data,
      address, session_id, behalf_of, mandate_id)
    values (${scope.tenant.id}, ${scope.now.toISOString()}::timestamptz, ${actor.kind}, ${actor.id}, ${actor.name},
      ${held?.role ?? null}, ${held?.office ?? null}::uuid, ${line.action}, ${line.ticket ?? null}::uuid,
      ${line.person ?? null}::uuid, ${line.why ?? null}, ${JSON.stringify(line.data ?? {})}::jsonb,
      ${actor.from ?? null}, ${actor.session?.id ?? null}::uuid, ${actor.behalf?.person ?? null}::uuid, ${actor.behalf?.mandate ?? null}::uuid)`
}

/** Writes that staff read personal data; what citizens read of their own is not noted. */
export async function noteReading(scope: Scope, line: AuditLine): Promise<void> {
  if (scope.actor.kind === 'staff') await scope.store.rows(auditing(scope, line))
}
