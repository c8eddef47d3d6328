import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Rows } from '../database/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { Tenant } from '../tenancy/tenants.ts'

const prefix = 'dime_'

/** Whether a bearer token is a machine's key. */
export function isMachineKey(token: string): boolean {
  return token.startsWith(prefix)
}

/** A key as it is shown: `dime_<id>.<secret>`. */
export function keyFrom(id: string, secret: string): string {
  return `${prefix}${id}.${secret}`
}

/** The key of a declared machine, always the same for the same city. */
export function machineKey(secrets: Secrets, tenant: string, id: string): string {
  return keyFrom(id, secrets.digest('machine key', `${tenant}/${id}`))
}

/**
 * The digest under which a key is kept. A plain SHA-256 is right here, and a slow hash would not be: a
 * secret of 256 random bits cannot be guessed however fast one tries, and every call is looked up by it.
 */
export function keyDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** A key as somebody shows it, from where and when. */
export interface Shown {
  readonly key: string
  readonly now: Date
  /** The network address that calls. */
  readonly address?: string
  /** The origin of the page that calls, where there is one. */
  readonly origin?: string
}

/** The machine that holds the key; nobody when it is wrong, expired, revoked, or shown from elsewhere. */
export function machineOf(
  database: Database,
  tenant: Tenant,
  shown: Shown,
): Promise<Actor | undefined> {
  const id = shown.key.slice(prefix.length).split('.')[0] ?? ''
  const address = plainAddress(shown.address)
  return database.withRows(tenant.id, async (store) => {
    const kept = await keptKey(store, { ...shown, tenant: tenant.id, id, address })
    if (!kept || !fits(kept, keyDigest(shown.key)) || !kept.isOpen) return undefined
    if (kept.isFirstInMinute)
      await store.rows(sql`
        update machine set last_used_at = ${shown.now}, last_used_from = ${address}
        where tenant_id = ${tenant.id} and id = ${id}`)
    return {
      kind: 'machine',
      id,
      name: kept.name,
      assignments: [],
      may: kept.may,
      ...(address && { from: address }),
    }
  })
}

interface Asked {
  readonly tenant: string
  readonly id: string
  readonly now: Date
  readonly origin?: string
  readonly address: string | null
}

interface Kept {
  readonly digest: string
  readonly previous: string | null
  readonly name: string
  readonly may: string[]
  readonly isOpen: boolean
  readonly isFirstInMinute: boolean
}

function keptKey(store: Rows, { tenant, id, now, origin, address }: Asked) {
  return store.row<Kept>(sql`
    select key_digest as digest, coalesce(name, id) as name, may,
      case when previous_until > ${now} then previous_digest end as previous,
      last_used_at is null or last_used_at <= ${now}::timestamptz - interval '1 minute' as "isFirstInMinute",
      revoked_at is null and (expires_at is null or expires_at > ${now})
        and (cardinality(origins) = 0 or coalesce(${origin ?? null}::text = any(origins), false))
        and (cardinality(networks) = 0 or coalesce(${address}::inet <<= any(networks), false)) as "isOpen"
    from machine where tenant_id = ${tenant} and id = ${id}`)
}

function fits({ digest, previous }: Kept, shown: string): boolean {
  const isIt = isSame(digest, shown)
  return isSame(previous ?? shown.replace(/./g, 'x'), shown) || isIt
}

function isSame(kept: string, shown: string): boolean {
  return timingSafeEqual(Buffer.from(kept), Buffer.from(shown))
}

// One machine has one address, whether or not it comes through a socket that speaks both languages.
function plainAddress(address: string | undefined): string | null {
  return address && isIP(address) ? ipaddr.process(address).toString() : null
}
