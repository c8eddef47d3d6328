import sql from 'sql-template-tag'
import { Fault } from '../../../operation/fault.ts'
import type { Scope } from '../../../operation/scope.ts'
import { readPackage, type Package } from '../../package/read-package.ts'
import { verifyPackage, type TrustedKey } from '../../package/verify-package.ts'
import { versionNotKept } from '../faults.ts'
import type { StoredVersion } from '../record/kept-version.ts'

/** Those whose signature is believed now. */
export function trustedKeys({ store }: Scope): Promise<TrustedKey[]> {
  return store.rows<TrustedKey>(sql`select name, key from publisher where until is null`)
}

/** Reads a package, and tells who of those who are trusted signed it; faults: package.*. */
export async function vouchedPackage(
  scope: Scope,
  bytes: Uint8Array,
): Promise<{ read: Package; signedBy: string }> {
  const read = readPackage(bytes)
  const { name } = verifyPackage(read, await trustedKeys(scope))
  return { read, signedBy: name }
}

/** What is wrong with the signature of a version; what comes with the platform needs none of its own. */
export async function unvouched(
  scope: Scope,
  { plugin, version, source }: StoredVersion,
): Promise<Fault[]> {
  if (source === 'delivered') return []
  const kept = await scope.store.row<{ bytes: Uint8Array | null }>(
    sql`select bytes from plugin_version where plugin = ${plugin} and version = ${version}`,
  )
  if (!kept?.bytes) return [versionNotKept({ plugin, version })]
  try {
    await vouchedPackage(scope, kept.bytes)
    return []
  } catch (error) {
    if (error instanceof Fault) return [error]
    throw error
  }
}

/** Who signed a version, and whether they are trusted now; nobody signs what comes with the platform. */
export async function signerOf(scope: Scope, { signedBy, source }: StoredVersion) {
  if (source === 'delivered' || signedBy === null) return null
  const trusted = await trustedKeys(scope)
  return { name: signedBy, isTrusted: trusted.some(({ name }) => name === signedBy) }
}
