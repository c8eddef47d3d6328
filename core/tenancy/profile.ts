import type { TenantDeclaration } from './define-tenant.ts'

const fields = [
  'name',
  'kind',
  'brand',
  'logo',
  'locales',
  'phone',
  'sites',
  'provider',
  'secondFactor',
  'idleMinutes',
  'weeklyReport',
  'calendar',
  'ipaCode',
  'fiscalCode',
  'segregation',
] as const satisfies readonly (keyof TenantDeclaration)[]

/** What is kept of a tenant's declaration in the directory: nothing personal. */
export type Profile = Pick<TenantDeclaration, (typeof fields)[number]>

/** What the directory keeps of a declared tenant. */
export function profileOf(tenant: TenantDeclaration): Profile {
  const said = fields.filter((field) => tenant[field] !== undefined)
  return Object.fromEntries(said.map((field) => [field, tenant[field]])) as Profile // its fields, each with its own value
}
