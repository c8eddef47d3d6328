import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Secrets } from '../operation/secrets.ts'
import { directoryOf, profileChange, writeProfile } from './apply-profile.ts'
import { applyTable } from './apply-table.ts'
import { declaredTables } from './declared-tables.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import type { Change } from './difference.ts'
import { demandSound } from './flaws.ts'
import { knownIds } from './known-ids.ts'

/** Tells how the record differs from declared tenants, and writes nothing; throws where a declaration is flawed. */
export function planTenants(
  owner: Client,
  tenants: readonly TenantDeclaration[],
  secrets: Secrets,
): Promise<Change[]> {
  return inTransaction(owner, 'begin isolation level repeatable read, read only', () =>
    walk(owner, tenants, { secrets, mends: false }),
  )
}

/**
 * Brings the record in line with declared tenants, all of it or nothing, and answers what changed, a line
 * each; what people changed in the desk stays. Throws where a declaration is flawed.
 */
export function applyTenants(
  owner: Client,
  tenants: readonly TenantDeclaration[],
  secrets: Secrets,
): Promise<Change[]> {
  return inTransaction(owner, 'begin', async () => {
    await owner.query(`select pg_advisory_xact_lock(hashtextextended('tenants', 0))`)
    return walk(owner, tenants, { secrets, mends: true })
  })
}

interface Walking {
  readonly secrets: Secrets
  readonly mends: boolean
}

async function walk(
  owner: Client,
  tenants: readonly TenantDeclaration[],
  { secrets, mends }: Walking,
): Promise<Change[]> {
  const there = await directoryOf(owner)
  demandSound(tenants, [...there.keys()])
  const ids = new Map([...there].map(([slug, { id }]) => [slug, id]))
  const changes: Change[] = []
  for (const tenant of tenants) {
    changes.push(...profileChange(tenant, there.get(tenant.slug)))
    const id = mends ? await writeProfile(owner, tenant) : randomUUID()
    if (mends || !ids.has(tenant.slug)) ids.set(tenant.slug, id)
  }
  for (const tenant of tenants) {
    const tenantId = ids.get(tenant.slug) ?? ''
    await owner.query(`select set_config('app.tenant', $1, true)`, [tenantId])
    const known = await knownIds(owner, tenantId)
    for (const table of declaredTables(tenant, { ids, secrets, known }))
      changes.push(...(await applyTable(owner, { ...table, tenant: tenant.slug, tenantId, mends })))
  }
  return changes
}

async function inTransaction<T>(owner: Client, begin: string, work: () => Promise<T>): Promise<T> {
  await owner.query(begin)
  try {
    const result = await work()
    await owner.query('commit')
    return result
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
