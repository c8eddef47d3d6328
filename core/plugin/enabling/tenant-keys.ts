import { randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import type { Secrets } from '../../operation/secrets.ts'
import { seal, unseal } from './seal.ts'

/** A key of the tenant's own, open. */
export interface TenantKey {
  readonly id: string
  readonly key: Buffer
}

/** What keys are read with. */
export type Keyring = Pick<Scope, 'store' | 'tenant'> & {
  readonly lent: { readonly secrets: Secrets }
}

const purpose = 'keys of tenants'

interface Wrapped {
  readonly id: string
  readonly wrapped: Buffer
}

/** The keys with which the tenant's secrets are sealed, the newest first. */
export async function tenantKeys({ store, tenant, lent }: Keyring): Promise<TenantKey[]> {
  const rows = await store.rows<Wrapped>(sql`
    select id, wrapped from tenant_key where tenant_id = ${tenant.id} order by made_at desc, id`)
  const master = lent.secrets.key(purpose)
  return rows.map(({ id, wrapped }) => ({ id, key: unseal(master, id, wrapped) }))
}

/** Makes a key of the tenant's own, sealed with the city's. */
export async function makeTenantKey(scope: Keyring & Pick<Scope, 'now'>): Promise<TenantKey> {
  const { store, tenant, lent, now } = scope
  const made = { id: crypto.randomUUID(), key: randomBytes(32) }
  const wrapped = seal(lent.secrets.key(purpose), made.id, made.key)
  await store.rows(sql`insert into tenant_key (tenant_id, id, wrapped, made_at)
    values (${tenant.id}, ${made.id}::uuid, ${wrapped}, ${now.toISOString()}::timestamptz)`)
  return made
}
