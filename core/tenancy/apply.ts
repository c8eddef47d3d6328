import type { Client } from 'pg'
import type { Secrets } from '../operation/secrets.ts'
import { declaredTables } from './declared-tables.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import { applyTable, type Change } from './apply-table.ts'

/** Brings the record in line with declared tenants, one transaction each; answers what changed, a line each. */
export async function applyTenants(
  owner: Client,
  tenants: readonly TenantDeclaration[],
  secrets: Secrets,
): Promise<Change[]> {
  const ids = new Map<string, string>()
  for (const tenant of tenants) ids.set(tenant.slug, await applyProfile(owner, tenant))
  const changes: Change[] = []
  for (const tenant of tenants) {
    const tables = declaredTables(tenant, { ids, secrets })
    const tenantId = ids.get(tenant.slug) ?? ''
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant', $1, true)`, [tenantId])
    for (const table of tables)
      changes.push(...(await applyTable(owner, { ...table, tenant: tenant.slug, tenantId })))
    await owner.query('commit')
  }
  return changes
}

async function applyProfile(owner: Client, tenant: TenantDeclaration): Promise<string> {
  const { slug, name, kind, brand, locales, phone, sites, calendar, ipaCode, fiscalCode } = tenant
  const profile = { name, kind, brand, locales, phone, sites, calendar, ipaCode, fiscalCode }
  const { rows } = await owner.query<{ id: string }>(
    `insert into tenant (slug, profile) values ($1, $2)
     on conflict (slug) do update set profile = excluded.profile returning id`,
    [slug, JSON.stringify(profile)],
  )
  return rows[0]?.id ?? ''
}
