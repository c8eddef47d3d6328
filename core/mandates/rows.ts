import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { MandateKind, MandateParty, MandateView } from './contract.ts'
import { unknownMandate } from './faults.ts'

/** A mandate as it is kept, with both its parties. */
export interface StoredMandate {
  readonly id: string
  readonly kind: MandateKind
  readonly grantor: MandateParty
  readonly grantee: MandateParty
  /** The grantee as whoever gave the mandate named them. */
  readonly granteeName: string
  readonly relation: string | null
  readonly services: readonly string[] | null
  readonly archetype: MandateView['archetype']
  readonly from: string
  readonly to: string | null
  readonly evidence: string | null
  readonly verifiedBy: string | null
  readonly isRevoked: boolean
}

/** The mandates that a condition on `m` picks, the newest first. */
export function mandatesWhere(scope: Scope, condition: Sql): Promise<StoredMandate[]> {
  return scope.store.rows<StoredMandate>(sql`
    select m.id, m.kind, m.relation, m.services, m.archetype, m.from_day::text as from, m.to_day::text as to,
      m.grantee_name as "granteeName", m.evidence_id as evidence,
      case when m.verified_at is not null then m.verified_by end as "verifiedBy", m.revoked_at is not null as "isRevoked",
      jsonb_build_object('id', g.id, 'name', g.name, 'kind', g.kind) as grantor,
      jsonb_build_object('id', h.id, 'name', h.name, 'kind', h.kind) as grantee
    from mandate m
      join person g on g.tenant_id = m.tenant_id and g.id = m.grantor_id
      join person h on h.tenant_id = m.tenant_id and h.id = m.grantee_id
    where m.tenant_id = ${scope.tenant.id} and ${condition}
    order by m.revoked_at is not null, m.created_at desc, m.id limit 200`)
}

/** The mandate with this id; faults: mandate.unknown. */
export async function readMandate(scope: Scope, id: string): Promise<StoredMandate> {
  const [found] = await mandatesWhere(scope, sql`m.id = ${id}`)
  if (!found) throw unknownMandate({ mandate: id })
  return found
}
