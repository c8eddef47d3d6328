import { packageForged, packageNotSigned, packageNotTrusted } from './faults.ts'
import { isSignedBy } from './keys.ts'
import { nameOf, type Package } from './read-package.ts'

/** Somebody whose packages are taken: a name, and the public key as base64. */
export interface TrustedKey {
  readonly name: string
  readonly key: string
}

/** Tells who of the trusted signed a package; faults: package.not-signed, not-trusted, forged. */
export function verifyPackage(
  { manifest, parts, signature }: Package,
  trusted: readonly TrustedKey[],
): TrustedKey {
  const name = nameOf(manifest)
  if (!signature) throw packageNotSigned({ package: name })
  const { key, value } = signature
  const signer = trusted.find((one) => one.key === key)
  if (!signer) throw packageNotTrusted({ package: name, key })
  const signed = parts.get('manifest.json') ?? new Uint8Array()
  if (!isSignedBy(key, signed, value)) throw packageForged({ package: name, key })
  return signer
}
