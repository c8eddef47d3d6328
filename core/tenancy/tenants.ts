import sql from 'sql-template-tag'
import type { Store } from '../database/store.ts'
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

/** The directory of tenants, fresh within seconds on every node. */
export interface Tenants {
  /** The tenant at whose door somebody stands. Faults: tenancy.unknown-tenant, tenancy.suspended. */
  bySlug(slug: string): Promise<Tenant>
  byId(id: string): Promise<Tenant>
  all(): Promise<Tenant[]>
  /** A change of the directory is under way: this node reads it again until it has surely held. */
  forget(): void
}

const freshForMs = 3_000
const strangersAgainMs = 50

/** Reads the directory, at most once every few seconds. */
export function createTenants(directory: Store): Tenants {
  let known: Promise<Tenant[]> = Promise.resolve([])
  let readAt = 0
  let changingUntil = 0
  const all = (): Promise<Tenant[]> => {
    const now = Date.now()
    if (now - readAt < freshForMs && now > changingUntil) return known
    readAt = now
    known = readAll(directory)
    known.catch(() => (readAt = 0))
    return known
  }
  // Whoever is not known may have been founded on another node a moment ago.
  const again = (): Promise<Tenant[]> => {
    if (Date.now() - readAt > strangersAgainMs) readAt = 0
    return all()
  }
  const find = async (fits: (tenant: Tenant) => boolean, name: string): Promise<Tenant> => {
    const tenant = (await all()).find(fits) ?? (await again()).find(fits)
    if (!tenant) throw unknownTenant({ tenant: name })
    return tenant
  }
  return {
    all,
    async bySlug(slug) {
      const tenant = await find((one) => one.slug === slug, slug)
      if (tenant.isSuspended) throw tenantSuspended({ tenant: tenant.profile.name })
      return tenant
    },
    byId: (id) => find((tenant) => tenant.id === id, id),
    // The transaction that changes it is still open: what is read before its end must not be kept.
    forget: () => void (changingUntil = Date.now() + freshForMs),
  }
}

async function readAll(directory: Store): Promise<Tenant[]> {
  const kept = await directory.rows<Tenant & { settings: Overrides }>(
    sql`select id, slug, profile, settings, suspended_at is not null as "isSuspended" from tenant order by slug`,
  )
  return kept.map(({ profile, settings, ...tenant }) => ({
    ...tenant,
    profile: overridden(profile, settings),
  }))
}
