import { randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import type { KeyDraft, KeyView, Rotation, ShownKey } from './contract.ts'
import { endsTooSoon, keyIsOver } from './faults.ts'
import { demandGrantable } from './grantable.ts'
import { readKey } from './key-rows.ts'
import { keyDigest, keyFrom } from './machines.ts'

const overlap = { hours: 24 }

/** Makes a key and shows it this once; faults: identity.proof-needed, keys.not-for-keys, keys.ends-too-soon. */
export async function createKey(scope: Scope, draft: KeyDraft): Promise<ShownKey> {
  const { store, tenant, actor, now } = scope
  demandProof(scope)
  demandGrantable(draft.may)
  if (draft.until && new Date(draft.until) <= now) throw endsTooSoon({})
  const id = `key-${randomBytes(6).toString('hex')}`
  const key = keyFrom(id, newSecret())
  await store.rows(sql`
    insert into machine (tenant_id, id, key_digest, may, name, created_by, created_at, expires_at, origins, networks, is_live)
    values (${tenant.id}, ${id}, ${keyDigest(key)}, ${draft.may}, ${draft.name}, ${actor.kind === 'staff' ? actor.id : null},
      ${now}, ${draft.until ?? null}, ${draft.origins.map(originOf)},
      array(select network(n::inet)::cidr from unnest(${draft.networks}::text[]) n), true)`)
  const { name, may } = draft
  store.send(auditing(scope, { action: 'key.created', data: { key: id, name, may } }))
  return { key, view: await readKey(scope, id) }
}

/** Gives a key a new secret; the old one works for a day more unless it is cut. Faults: identity.proof-needed, keys.unknown, keys.is-over. */
export async function rotateKey(scope: Scope, { id, cut }: Rotation): Promise<ShownKey> {
  const { store, tenant, now } = scope
  demandProof(scope)
  const { state } = await readKey(scope, id)
  if (state === 'expired' || state === 'revoked') throw keyIsOver({})
  const key = keyFrom(id, newSecret())
  await store.rows(sql`
    update machine set key_digest = ${keyDigest(key)}, is_live = true,
      previous_digest = case when ${!cut} then key_digest end,
      previous_until = case when ${!cut} then ${now}::timestamptz + make_interval(hours => ${overlap.hours}) end
    where tenant_id = ${tenant.id} and id = ${id}`)
  store.send(auditing(scope, { action: 'key.rotated', data: { key: id, cut } }))
  return { key, view: await readKey(scope, id) }
}

/** Ends a key at once, also one that code declares; faults: keys.unknown. */
export async function revokeKey(scope: Scope, id: string): Promise<KeyView> {
  const { store, tenant, now } = scope
  const { revokedAt } = await readKey(scope, id)
  if (!revokedAt) {
    await store.rows(sql`
      update machine set revoked_at = ${now}, is_live = true, previous_digest = null, previous_until = null
      where tenant_id = ${tenant.id} and id = ${id}`)
    store.send(auditing(scope, { action: 'key.revoked', data: { key: id } }))
  }
  return readKey(scope, id)
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function originOf(address: string): string {
  return new URL(address).origin
}
