import { createHash, timingSafeEqual } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor } from './actor.ts'

const prefix = 'dime_'

/** Whether a bearer token is a machine's key. */
export function isMachineKey(token: string): boolean {
  return token.startsWith(prefix)
}

/** The key of a machine, always the same for the same city: `dime_<id>.<secret>`. */
export function machineKey(secrets: Secrets, tenant: string, id: string): string {
  return `${prefix}${id}.${secrets.digest('machine key', `${tenant}/${id}`)}`
}

/** The digest under which a machine's key is kept. */
export function keyDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** The machine that holds the key, looked up by its id and compared in constant time. */
export async function machineOf(
  database: Database,
  tenant: Tenant,
  key: string,
): Promise<Actor | undefined> {
  const id = key.slice(prefix.length).split('.')[0] ?? ''
  const kept = await database.withRows(tenant.id, (store) =>
    store.row<{ digest: string; may: string[] }>(sql`
    select key_digest as digest, may from machine where tenant_id = ${tenant.id} and id = ${id}`),
  )
  if (!kept || !timingSafeEqual(Buffer.from(kept.digest), Buffer.from(keyDigest(key))))
    return undefined
  return { kind: 'machine', id, name: id, assignments: [], may: kept.may }
}
