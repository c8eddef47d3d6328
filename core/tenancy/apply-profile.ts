import type { Client } from 'pg'
import type { TenantDeclaration } from './define-tenant.ts'
import { differingFields, type Change, type DeclaredRow } from './difference.ts'
import { overridden, type Overrides } from './overrides.ts'
import { profileOf } from './profile.ts'

/** A tenant as the directory has it. */
export interface Listed {
  readonly id: string
  readonly profile: DeclaredRow
  readonly settings: Overrides
  readonly isLive: boolean
}

/** Every tenant of the directory, by its short name. */
export async function directoryOf(owner: Client): Promise<Map<string, Listed>> {
  const { rows } = await owner.query<Listed & { slug: string }>(
    `select slug, id, profile, settings, is_live as "isLive" from tenant`,
  )
  return new Map(rows.map((row) => [row.slug, row]))
}

/** How the directory differs from a declared tenant; what was set live above it is told as kept. */
export function profileChange(tenant: TenantDeclaration, there: Listed | undefined): Change[] {
  const line = { tenant: tenant.slug, table: 'tenant', key: tenant.slug }
  if (!there) return [{ ...line, what: 'added' }]
  const declared: DeclaredRow = { ...profileOf(tenant) }
  const gone = Object.keys(there.profile).filter((field) => declared[field] === undefined)
  const fields = [...differingFields(declared, there.profile), ...gone]
  const set = { ...overridden(profileOf(tenant), there.settings) }
  const above = differingFields(set, declared)
  const what = there.isLive ? 'kept' : 'changed'
  return [
    ...(fields.length > 0 ? [{ ...line, what, fields } as const] : []),
    ...(above.length > 0 ? [{ ...line, what: 'kept', fields: above } as const] : []),
  ]
}

/** Writes a declared profile and answers the tenant's id; one that was founded live is not code's to change, and settings never are. */
export async function writeProfile(owner: Client, tenant: TenantDeclaration): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into tenant (slug, profile) values ($1, $2)
     on conflict (slug) do update set profile = case when tenant.is_live then tenant.profile else excluded.profile end
     returning id`,
    [tenant.slug, JSON.stringify(profileOf(tenant))],
  )
  return rows[0]?.id ?? ''
}
