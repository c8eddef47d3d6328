import type { WebAuthnCredential } from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import sql from 'sql-template-tag'
import type { Store } from '../../database/store.ts'
import type { Tenant } from '../../tenancy/tenants.ts'

/** A passkey as it is kept, with whose it is. */
export interface KeptPasskey {
  readonly id: string
  readonly staff: string
  readonly publicKey: string
  readonly counter: string
  readonly transports: string[]
}

/** A passkey of somebody who still serves. */
export function findPasskey(store: Store, tenant: Tenant, id: string) {
  return store.row<KeptPasskey>(sql`
    select p.id, p.staff_id as staff, p.public_key as "publicKey", p.counter, p.transports
    from passkey p join staff s on s.tenant_id = p.tenant_id and s.id = p.staff_id and not s.is_leaver
    where p.tenant_id = ${tenant.id} and p.id = ${id}`)
}

/** The passkeys of a staff member, as a browser is asked for them. */
export async function passkeysOf(store: Store, tenant: Tenant, staff: string) {
  const kept = await store.rows<Pick<KeptPasskey, 'id' | 'transports'>>(sql`
    select id, transports from passkey where tenant_id = ${tenant.id} and staff_id = ${staff} order by made_at`)
  return kept.map(({ id, transports }) => ({ id, transports }))
}

/** A passkey as its signatures are checked with. */
export function asCredential({ id, publicKey, counter }: KeptPasskey): WebAuthnCredential {
  return { id, publicKey: isoBase64URL.toBuffer(publicKey), counter: Number(counter) }
}

/** A passkey that was just made. */
export interface NewPasskey {
  readonly staff: string
  readonly name: string
  readonly credential: WebAuthnCredential
  readonly now: Date
}

/** Keeps a new passkey. */
export async function keepPasskey(
  store: Store,
  tenant: Tenant,
  { staff, name, credential, now }: NewPasskey,
): Promise<void> {
  const publicKey = isoBase64URL.fromBuffer(credential.publicKey)
  await store.rows(sql`
    insert into passkey (tenant_id, id, staff_id, name, public_key, counter, transports, made_at)
    values (${tenant.id}, ${credential.id}, ${staff}, ${name}, ${publicKey}, ${credential.counter},
      ${credential.transports ?? []}, ${now})`)
}

/** Notes that a passkey was used; whether its counter went on, as that of no copy does. */
export async function usePasskey(
  store: Store,
  tenant: Tenant,
  { id, counter, now }: { id: string; counter: number; now: Date },
): Promise<boolean> {
  const used = await store.row(sql`
    update passkey set counter = ${counter}, used_at = ${now}
    where tenant_id = ${tenant.id} and id = ${id} and (counter < ${counter} or counter = 0 and ${counter} = 0)
    returning id`)
  return used !== undefined
}
