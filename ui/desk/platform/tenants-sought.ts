import type { TenantSummary } from '../../../core/platform/contract.ts'
import { fitting } from '../parts/choice.ts'

/** The kinds by which organisations are looked for. */
export const tenantKinds = ['city', 'company', 'suspended'] as const

/** Which organisations are looked for. */
export interface TenantsSought {
  readonly text: string
  readonly kind: (typeof tenantKinds)[number] | null
}

/** The organisations of a kind; suspended ones are a kind of their own. */
export const ofKind = (tenants: readonly TenantSummary[], kind: TenantsSought['kind']) =>
  tenants.filter(
    (tenant) =>
      kind === null || (kind === 'suspended' ? tenant.suspended !== null : tenant.kind === kind),
  )

/** The organisations that fit, as rows. */
export function tenantsFor(tenants: readonly TenantSummary[], { text, kind }: TenantsSought) {
  const rows = ofKind(tenants, kind).map((tenant) => ({
    ...tenant,
    id: tenant.slug,
    hint: tenant.slug,
  }))
  return fitting(rows, text)
}
