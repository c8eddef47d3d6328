import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { KeyView } from './contract.ts'
import { unknownKey } from './faults.ts'
import { keyOperation } from './grantable.ts'

interface KeyRow {
  readonly id: string
  readonly name: string
  readonly may: readonly string[]
  readonly origins: string[]
  readonly networks: string[]
  readonly isLive: boolean
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly until: Date | null
  readonly revokedAt: Date | null
  readonly previousUntil: Date | null
  readonly lastUsedAt: Date | null
  readonly lastUsedFrom: string | null
}

const columns = sql`m.id, coalesce(m.name, m.id) as name, m.may, m.origins, m.networks::text[] as networks, m.is_live as "isLive",
  s.name as "createdBy", m.created_at as "createdAt", m.expires_at as until, m.revoked_at as "revokedAt",
  m.previous_until as "previousUntil", m.last_used_at as "lastUsedAt", m.last_used_from as "lastUsedFrom"`

/** Every key of the tenant, the newest first. */
export async function listKeys(scope: Scope): Promise<KeyView[]> {
  const rows = await scope.store.rows<KeyRow>(sql`
    select ${columns} from machine m left join staff s on s.tenant_id = m.tenant_id and s.id = m.created_by
    where m.tenant_id = ${scope.tenant.id} order by m.created_at desc, m.id`)
  return rows.map((row) => keyView(scope, row))
}

/** One key; faults: keys.unknown. */
export async function readKey(scope: Scope, id: string): Promise<KeyView> {
  const row = await scope.store.row<KeyRow>(sql`
    select ${columns} from machine m left join staff s on s.tenant_id = m.tenant_id and s.id = m.created_by
    where m.tenant_id = ${scope.tenant.id} and m.id = ${id}`)
  if (!row) throw unknownKey({})
  return keyView(scope, row)
}

function keyView(scope: Scope, { isLive, ...row }: KeyRow): KeyView {
  const isCut = !row.previousUntil || row.previousUntil <= scope.now
  return {
    ...row,
    may: row.may.map((name) => keyOperation(scope, name)),
    state: stateOf(scope.now, { isLive, ...row }),
    createdAt: row.createdAt.toISOString(),
    until: moment(row.until),
    revokedAt: moment(row.revokedAt),
    previousUntil: isCut ? null : moment(row.previousUntil),
    lastUsedAt: moment(row.lastUsedAt),
  }
}

function stateOf(now: Date, { revokedAt, until, isLive }: KeyRow): KeyView['state'] {
  if (revokedAt) return 'revoked'
  if (until && until <= now) return 'expired'
  return isLive ? 'active' : 'declared'
}

function moment(at: Date | null): string | null {
  return at && at.toISOString()
}
