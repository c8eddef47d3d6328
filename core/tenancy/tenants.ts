import { LRUCache } from 'lru-cache'
import sql, { type Sql } from 'sql-template-tag'
import type { Rows } from '../database/store.ts'
import { tenantSuspended, unknownTenant } from './faults.ts'
import { overridden, type Overrides } from './overrides.ts'
import type { Profile } from './profile.ts'

/** An organisation that DiMe serves; its profile is what code declares, with what was set live above it. */
export interface Tenant {
  readonly id: string
  readonly slug: string
  readonly profile: Profile
  /** Whether nobody is let in until the platform says so. */
  readonly isSuspended: boolean
}

/** The directory of tenants, fresh within seconds on every node, and read a tenant at a time. */
export interface Tenants {
  /** The tenant at whose door somebody stands. Faults: tenancy.unknown-tenant, tenancy.suspended. */
  bySlug(slug: string): Promise<Tenant>
  byId(id: string): Promise<Tenant>
  /** Every tenant, for what is done for each of them; grows with their number. */
  all(): Promise<Tenant[]>
  /** Whether some tenant has this origin among its sites. */
  isSite(origin: string): Promise<boolean>
  /** A change of the directory is under way: this node reads it again until it has surely held. */
  forget(): void
}

const freshForMs = 3_000
const strangersAgainMs = 50

/** Reads the directory, each thing at most once every few seconds. */
export function createTenants(directory: Rows): Tenants {
  const recalled = new LRUCache<string, Promise<Tenant[]>>({ max: 10_000, ttl: freshForMs })
  let changingUntil = 0
  const recall = (key: string, condition: Sql): Promise<Tenant[]> => {
    const known = Date.now() > changingUntil ? recalled.get(key) : undefined
    if (known) return known
    const read = readTenants(directory, condition)
    recalled.set(key, read)
    read.then(
      // Whoever is not known may be founded on another node at any moment.
      (found) => found.length > 0 || recalled.set(key, read, { ttl: strangersAgainMs }),
      () => recalled.delete(key),
    )
    return read
  }
  const one = async (name: string, found: Promise<Tenant[]>): Promise<Tenant> => {
    const [tenant] = await found
    if (!tenant) throw unknownTenant({ tenant: name })
    return tenant
  }
  return {
    async bySlug(slug) {
      const tenant = await one(slug, recall(`slug ${slug}`, sql`slug = ${slug}`))
      if (tenant.isSuspended) throw tenantSuspended({ tenant: tenant.profile.name })
      return tenant
    },
    byId: (id) => one(id, recall(`id ${id}`, sql`id::text = ${id}`)),
    all: () => recall('all', sql`true`),
    async isSite(origin) {
      const named = sql`(profile->'sites' ? ${origin} or settings->'sites' ? ${origin})`
      const found = await recall(`site ${origin}`, named)
      return found.some(({ profile }) => profile.sites.includes(origin))
    },
    // The transaction that changes it is still open: what is read before its end must not be kept.
    forget: () => void (changingUntil = Date.now() + freshForMs),
  }
}

async function readTenants(directory: Rows, condition: Sql): Promise<Tenant[]> {
  const kept = await directory.rows<Tenant & { settings: Overrides }>(sql`
    select id, slug, profile, settings, suspended_at is not null as "isSuspended" from tenant
    where ${condition} order by slug`)
  return kept.map(({ profile, settings, ...tenant }) => ({
    ...tenant,
    profile: overridden(profile, settings),
  }))
}
