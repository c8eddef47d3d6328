import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { unknownService } from '../service/faults.ts'
import type { Scope } from '../operation/scope.ts'
import type { MandateKind, MandateView } from './contract.ts'

/** A mandate to be written. */
export interface NewMandate {
  readonly grantor: string
  readonly grantee: string
  readonly granteeName: string
  readonly kind: MandateKind
  readonly relation?: string | undefined
  readonly services: readonly string[] | null
  readonly archetype?: MandateView['archetype']
  readonly from: string
  readonly to: string | null
  readonly evidence?: string
  /** Who vouches for it from the beginning, when somebody does. */
  readonly verifiedBy?: string
}

/** Writes a mandate and returns its id; faults: service.not-offered. */
export async function insertMandate(scope: Scope, m: NewMandate): Promise<string> {
  const strange = m.services?.find((service) => !scope.lent.catalogue.find(service))
  if (strange) throw unknownService({ service: strange })
  const id = randomUUID()
  const services = m.services && m.services.join(',')
  await scope.store.rows(sql`
    insert into mandate (tenant_id, id, grantor_id, grantee_id, grantee_name, kind, relation, services, archetype,
      from_day, to_day, evidence_id, recorded_by, verified_by, verified_at, created_at)
    values (${scope.tenant.id}, ${id}, ${m.grantor}, ${m.grantee}, ${m.granteeName}, ${m.kind}, ${m.relation ?? null},
      string_to_array(${services}, ','), ${m.archetype ?? null}, ${m.from}::date, ${m.to}::date, ${m.evidence ?? null},
      ${scope.actor.name}, ${m.verifiedBy ?? null}, ${m.verifiedBy ? scope.now : null}, ${scope.now})`)
  return id
}
