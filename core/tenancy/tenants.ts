import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
import type { TenantDeclaration } from './define-tenant.ts'
import { unknownTenant } from './faults.ts'

/** What is kept of a tenant's declaration in the directory: nothing personal. */
export type Profile = Pick<
  TenantDeclaration,
  'name' | 'kind' | 'brand' | 'locales' | 'phone' | 'sites' | 'calendar' | 'ipaCode' | 'fiscalCode'
>

/** An organisation that DiMe serves. */
export interface Tenant {
  readonly id: string
  readonly slug: string
  readonly profile: Profile
}

/** The directory of tenants, fresh within seconds on every node. */
export interface Tenants {
  /** Faults: tenancy.unknown-tenant. */
  bySlug(slug: string): Promise<Tenant>
  byId(id: string): Promise<Tenant>
  all(): Promise<Tenant[]>
}

const freshForMs = 3_000

/** Reads the directory, at most once every few seconds. */
export function createTenants(directory: Store): Tenants {
  let known: Promise<Tenant[]> = Promise.resolve([])
  let readAt = 0
  const all = (): Promise<Tenant[]> => {
    if (Date.now() - readAt < freshForMs) return known
    readAt = Date.now()
    known = directory.rows<Tenant>(sql`select id, slug, profile from tenant order by slug`)
    known.catch(() => (readAt = 0))
    return known
  }
  const find = async (fits: (tenant: Tenant) => boolean, name: string): Promise<Tenant> => {
    const tenant = (await all()).find(fits)
    if (!tenant) throw unknownTenant({ tenant: name })
    return tenant
  }
  return {
    all,
    bySlug: (slug) => find((tenant) => tenant.slug === slug, slug),
    byId: (id) => find((tenant) => tenant.id === id, id),
  }
}
