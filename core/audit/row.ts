import sql, { type Sql } from 'sql-template-tag'
import { roleName as nameOfRole } from '../access/role-name.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { AuditRow } from './contract.ts'

/** A line of the audit as a query returns it, with the names that belong to it. */
export interface StoredLine {
  readonly seq: string
  readonly at: Date
  /** The instant with its microseconds, for a cursor. */
  readonly exactly: string
  readonly actorKind: AuditRow['actor']['kind']
  readonly actorId: string
  readonly actorName: string
  readonly role: string | null
  readonly roleName: Words | null
  readonly officeId: string | null
  readonly office: Words | null
  readonly action: string
  readonly ticketId: string | null
  readonly code: string | null
  readonly serviceId: string | null
  readonly personId: string | null
  readonly person: string | null
  readonly why: string | null
  readonly address: string | null
  readonly behalfId: string | null
  readonly behalf: string | null
  readonly data: Record<string, unknown>
  readonly position: number | null
}

/** The newest lines that fulfil a condition on `audit a`. */
export function readLines(scope: Scope, condition: Sql, most: number): Promise<StoredLine[]> {
  return scope.store.rows<StoredLine>(sql`
    select a.seq, a.at, a.at::text as exactly, a.actor_kind as "actorKind", a.actor_id as "actorId", a.actor_name as "actorName",
      a.role, r.name as "roleName", a.office_id as "officeId", o.name as office, a.action, a.ticket_id as "ticketId", t.code,
      t.service_id as "serviceId", a.person_id as "personId", p.given_name || ' ' || p.family_name as person, a.why,
      a.address, a.behalf_of as "behalfId", b.given_name || ' ' || b.family_name as behalf, a.data, l.position::int
    from (select * from audit a where a.tenant_id = ${scope.tenant.id} and ${condition}
      order by a.at desc, a.seq desc limit ${most}) a
    left join role r on r.tenant_id = a.tenant_id and r.id = a.role
    left join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    left join ticket t on t.tenant_id = a.tenant_id and t.id = a.ticket_id
    left join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    left join person b on b.tenant_id = a.tenant_id and b.id = a.behalf_of
    left join audit_link l on l.tenant_id = a.tenant_id and l.seq = a.seq
    order by a.at desc, a.seq desc`)
}

/** A line in the reader's language. */
export function asRow(scope: Scope, line: StoredLine): AuditRow {
  const { actorKind, actorId, actorName, ticketId, code, officeId, office } = line
  return {
    seq: line.seq,
    at: line.at.toISOString(),
    actor: { kind: actorKind, id: actorId, name: actorName },
    role: named(line.role, roleName(scope, line)),
    office: named(officeId, office && inWords(scope, office)),
    action: line.action,
    label: actionLabel(scope, line.action),
    ticket: ticketId && code ? { id: ticketId, code } : null,
    person: named(line.personId, line.person),
    why: line.why,
    address: line.address,
    behalf: named(line.behalfId, line.behalf),
    data: line.data,
    position: line.position,
  }
}

/** What was done, in words; its code where there are none. */
export function actionLabel({ locale }: Pick<Scope, 'locale'>, action: string): string {
  const words = wordsFor(locale)
  const key = `audit.action.${action}`
  return words.has(key) ? words.say(key, {}) : action
}

/** What the role of a line is called. */
export function roleName(
  scope: Scope,
  { role, roleName: own }: Pick<StoredLine, 'role' | 'roleName'>,
): string | null {
  if (!role || own) return own && inWords(scope, own)
  return nameOfRole(scope, role)
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' }
}
