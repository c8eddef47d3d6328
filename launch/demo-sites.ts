import type { TenantDeclaration } from '@dime/core'

/** The demonstration's tenants on the sites where they really are: the city's first, then the company's. */
export function onDemoSites(
  tenants: readonly TenantDeclaration[],
  sites: string | undefined,
): TenantDeclaration[] {
  const [city, company] = (sites ?? '').split(',')
  return tenants.map((tenant) => {
    const site = tenant.kind === 'city' ? city : company
    return site ? { ...tenant, sites: [site] } : tenant
  })
}
