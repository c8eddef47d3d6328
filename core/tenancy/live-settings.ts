import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Overrides } from './overrides.ts'
import type { Profile } from './profile.ts'

/** The tenant's own row: what code declares, what was set above it, and by whom. */
export interface LiveSettings {
  readonly declared: Profile
  readonly settings: Overrides
  readonly version: number
  readonly changedBy: string | null
  readonly changedAt: Date | null
}

/** What is set for the tenant, as the record has it now. */
export function liveSettings(scope: Scope): Promise<LiveSettings> {
  return settingsRow(scope, false)
}

/** The same, held against other writers until the transaction ends. */
export function holdSettings(scope: Scope): Promise<LiveSettings> {
  return settingsRow(scope, true)
}

/** Keeps what is set from now on; every node hears of it within seconds, this one at once. */
export async function keepSettings(scope: Scope, settings: Overrides): Promise<void> {
  const { store, tenant, actor, now, lent } = scope
  await store.rows(sql`
    update tenant set settings = ${JSON.stringify(settings)}::jsonb, settings_version = settings_version + 1,
      settings_by = ${actor.name}, settings_at = ${now.toISOString()}::timestamptz
    where id = ${tenant.id}`)
  lent.tenants.forget()
}

async function settingsRow({ store, tenant }: Scope, isHeld: boolean): Promise<LiveSettings> {
  const found = await store.row<LiveSettings>(sql`
    select profile as declared, settings, settings_version as version, settings_by as "changedBy", settings_at as "changedAt"
    from tenant where id = ${tenant.id} ${isHeld ? sql`for update` : sql``}`)
  if (!found) throw new Error(`Tenant ${tenant.slug} is not there`)
  return found
}
