import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { demandProof } from '../../identity/proof.ts'
import type { Scope } from '../../operation/scope.ts'
import { fingerprintOf } from '../package/keys.ts'
import type { PublisherView } from './contract.ts'
import { notAKey, unknownPublisher } from './faults.ts'

interface StoredPublisher {
  readonly name: string
  readonly key: string
  readonly trustedSince: Date
  readonly trustedBy: string
  readonly until: Date | null
  readonly packages: number
}

/** Whose signatures are believed, or were. */
export async function listPublishers({ store }: Scope): Promise<PublisherView[]> {
  const rows = await store.rows<StoredPublisher>(sql`
    select name, key, trusted_since as "trustedSince", trusted_by as "trustedBy", until,
      (select count(*)::int from plugin_version v where v.signed_by = p.name) as packages
    from publisher p order by until is not null, name`)
  return rows.map(({ key, trustedSince, until, ...publisher }) => ({
    ...publisher,
    key,
    fingerprint: fingerprintOf(key),
    trustedSince: trustedSince.toISOString(),
    until: until?.toISOString() ?? null,
  }))
}

/** Believes a publisher's signatures from now on. Faults: plugin.not-a-key, identity.proof-needed. */
export async function trust(
  scope: Scope,
  { name, key }: { name: string; key: string },
): Promise<PublisherView[]> {
  demandProof(scope)
  if (Buffer.from(key, 'base64').length !== 32) throw notAKey({})
  const { store, actor, now } = scope
  const publishing = { name, key, by: actor.name, at: now }
  await store.rows(sql`select platform.trust(${JSON.stringify(publishing)}::jsonb)`)
  const data = { name, fingerprint: fingerprintOf(key) }
  store.send(auditing(scope, { action: 'publisher.trusted', data }))
  return listPublishers(scope)
}

/** Believes a publisher's signatures no more: what is live stays, nothing of theirs is rolled out. Faults: plugin.unknown-publisher, identity.proof-needed. */
export async function distrust(scope: Scope, key: string): Promise<PublisherView[]> {
  demandProof(scope)
  const { store, now } = scope
  const row = await store.row<{ done: boolean }>(
    sql`select platform.distrust(${key}, ${now}) as done`,
  )
  if (!row?.done) throw unknownPublisher({})
  const data = { fingerprint: fingerprintOf(key) }
  store.send(auditing(scope, { action: 'publisher.distrusted', data }))
  return listPublishers(scope)
}
