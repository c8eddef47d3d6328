import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { seal, unseal } from './seal.ts'
import { makeTenantKey, tenantKeys, type Keyring, type TenantKey } from './tenant-keys.ts'
import type { Spot } from './word.ts'

interface Sealed {
  readonly plugin: string
  readonly office: string | null
  readonly name: string
  readonly keyId: string
  readonly sealed: Buffer
}

const columns = sql`plugin, office_id as office, name, key_id as "keyId", sealed`

// Words sealed for one place fit no other, be it of the same tenant.
const about = (tenant: string, { plugin, office, name }: Omit<Sealed, 'keyId' | 'sealed'>) =>
  [tenant, plugin, office ?? '', name].join('/')

/** The names of the secrets that are set in a place. */
export async function secretNames({ store, tenant }: Keyring, spot: Spot): Promise<string[]> {
  const rows = await store.rows<{ name: string }>(sql`select name from plugin_secret
    where tenant_id = ${tenant.id} and plugin = ${spot.plugin} and office_id is not distinct from ${spot.office}::uuid`)
  return rows.map(({ name }) => name)
}

/** The secrets that are set in a place, open. */
export async function openSecrets(ring: Keyring, spot: Spot): Promise<Record<string, string>> {
  const { store, tenant } = ring
  const rows = await store.rows<Sealed>(sql`select ${columns} from plugin_secret
    where tenant_id = ${tenant.id} and plugin = ${spot.plugin} and office_id is not distinct from ${spot.office}::uuid`)
  if (rows.length === 0) return {}
  const keys = await tenantKeys(ring)
  return Object.fromEntries(rows.map((row) => [row.name, opened(tenant.id, row, keys)]))
}

function opened(tenant: string, row: Sealed, keys: readonly TenantKey[]): string {
  const found = keys.find(({ id }) => id === row.keyId)
  if (!found) throw new Error(`The key of ${row.plugin}.${row.name} is gone`)
  return unseal(found.key, about(tenant, row), row.sealed).toString('utf8')
}

/** Seals secrets for a place; null takes one away. */
export async function keepSecrets(
  scope: Scope,
  spot: Spot,
  given: Readonly<Record<string, string | null>>,
): Promise<void> {
  const names = Object.keys(given)
  if (names.length === 0) return
  const { store, tenant } = scope
  await store.rows(sql`delete from plugin_secret where tenant_id = ${tenant.id} and plugin = ${spot.plugin}
    and office_id is not distinct from ${spot.office}::uuid and name = any(${names})`)
  const key = (await tenantKeys(scope))[0] ?? (await makeTenantKey(scope))
  for (const [name, words] of Object.entries(given))
    if (words !== null) await keepOne(scope, { ...spot, name, key, words })
}

async function keepOne(
  { store, tenant, actor, now }: Scope,
  { key, words, ...spot }: Spot & { name: string; key: TenantKey; words: string },
): Promise<void> {
  const sealed = seal(key.key, about(tenant.id, spot), Buffer.from(words))
  await store.rows(sql`insert into plugin_secret (tenant_id, plugin, office_id, name, key_id, sealed, changed_by, changed_at)
    values (${tenant.id}, ${spot.plugin}, ${spot.office}::uuid, ${spot.name}, ${key.id}::uuid, ${sealed},
      ${actor.name}, ${now.toISOString()}::timestamptz)`)
}

/** Seals every secret of the tenant anew with a new key and forgets the old ones; answers how many. */
export async function renewSecrets(scope: Scope): Promise<number> {
  const { store, tenant } = scope
  const rows = await store.rows<Sealed>(
    sql`select ${columns} from plugin_secret where tenant_id = ${tenant.id} for update`,
  )
  const keys = await tenantKeys(scope)
  const made = await makeTenantKey(scope)
  for (const row of rows) {
    const words = Buffer.from(opened(tenant.id, row, keys))
    await store.rows(sql`update plugin_secret set key_id = ${made.id}::uuid, sealed = ${seal(made.key, about(tenant.id, row), words)}
      where tenant_id = ${tenant.id} and plugin = ${row.plugin} and office_id is not distinct from ${row.office}::uuid and name = ${row.name}`)
  }
  await store.rows(
    sql`delete from tenant_key where tenant_id = ${tenant.id} and id <> ${made.id}::uuid`,
  )
  return rows.length
}
