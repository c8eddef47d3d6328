import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { demandProof } from '../../identity/proof.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Uploaded } from './contract.ts'
import { versionTaken } from './faults.ts'
import { storedVersion } from './record/kept-version.ts'
import { preview } from './judging/preview.ts'
import { vouchedPackage } from './judging/vouching.ts'

/**
 * Takes a package in, if somebody who is trusted signed it; nothing of it runs yet.
 * Faults: package.*, plugin.not-sound, plugin.version-taken, identity.proof-needed.
 */
export async function upload(scope: Scope, base64: string): Promise<Uploaded> {
  demandProof(scope)
  const { store, actor, now } = scope
  const bytes = Buffer.from(base64, 'base64')
  const { read, signedBy } = await vouchedPackage(scope, bytes)
  const { checksum, description } = read
  const { id: plugin, version } = description
  const kept = { ...{ plugin, version, checksum, description, signedBy }, by: actor.name, at: now }
  const row = await store.row<{ isNew: boolean }>(
    sql`select platform.keep_plugin(${JSON.stringify(kept)}::jsonb, ${bytes}) as "isNew"`,
  )
  if (!row?.isNew) await demandSame(scope, { plugin, version, checksum })
  const data = { plugin, version, checksum, signedBy }
  store.send(auditing(scope, { action: 'plugin.uploaded', data }))
  return { id: plugin, version, checksum, preview: await preview(scope, plugin, version) }
}

async function demandSame(
  { store }: Scope,
  { plugin, version, checksum }: { plugin: string; version: string; checksum: string },
): Promise<void> {
  const kept = await storedVersion(store, { plugin, version })
  if (kept?.checksum !== checksum) throw versionTaken({ plugin, version })
}
