import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Emergency } from './contract.ts'
import { unknownEmergency } from './faults.ts'

const most = 200

interface EmergencyRow {
  readonly id: string
  readonly reason: string
  readonly opened_by: string
  readonly opened_at: string
  readonly until: string
  readonly ended_at: string | null
  readonly ended_by: string | null
}

/** Emergency accesses to every tenant, the latest first, for the platform's people. */
export async function everyEmergency(scope: Scope): Promise<Emergency[]> {
  const rows = await scope.store.rows<{ row: EmergencyRow & { slug: string; name: string } }>(
    sql`select * from platform.emergencies(${most}) as row`,
  )
  return rows.map(({ row }) => emergencyView(scope, row, { slug: row.slug, name: row.name }))
}

/** One of them; faults: platform.unknown-emergency. */
export async function demandEmergency(scope: Scope, id: string): Promise<Emergency> {
  const emergency = (await everyEmergency(scope)).find((one) => one.id === id)
  if (!emergency) throw unknownEmergency({})
  return emergency
}

/** Emergency accesses to this tenant, the latest first, for its administrators. */
export function ownEmergencies(scope: Scope): Promise<Emergency[]> {
  return found(scope, sql`true`)
}

/** One of this tenant's emergency accesses. */
export async function ownEmergency(scope: Scope, id: string): Promise<Emergency | undefined> {
  const [emergency] = await found(scope, sql`e.id = ${id}`)
  return emergency
}

async function found(scope: Scope, condition: Sql): Promise<Emergency[]> {
  const { id, slug, profile } = scope.tenant
  const rows = await scope.store.rows<{ row: EmergencyRow }>(sql`
    select to_jsonb(e) as row from emergency e where e.tenant_id = ${id} and ${condition}
    order by e.opened_at desc, e.id limit ${most}`)
  return rows.map(({ row }) => emergencyView(scope, row, { slug, name: profile.name }))
}

function emergencyView({ now }: Scope, row: EmergencyRow, tenant: Emergency['tenant']): Emergency {
  return {
    id: row.id,
    tenant,
    by: row.opened_by,
    reason: row.reason,
    openedAt: moment(row.opened_at),
    until: moment(row.until),
    endedAt: row.ended_at && moment(row.ended_at),
    endedBy: row.ended_by,
    isOpen: !row.ended_at && new Date(row.until) > now,
  }
}

function moment(at: string): string {
  return new Date(at).toISOString()
}
