import type { TenantDeclaration } from '@dime/core'

/** The demonstration's tenants on the sites where they really are: the city's first, then Veritas's. */
export function onDemoSites(
  tenants: readonly TenantDeclaration[],
  sites: string | undefined,
): TenantDeclaration[] {
  const [venezia, veritas] = (sites ?? '').split(',')
  const served: Readonly<Record<string, string | undefined>> = { venezia, veritas }
  return tenants.map((tenant) => {
    const site = served[tenant.slug]
    return site ? { ...tenant, sites: [site] } : tenant
  })
}
