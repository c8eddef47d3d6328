import { isSignedBy } from './keys.ts'
import type { Manifest } from './manifest.ts'
import type { Package } from './read-package.ts'
import { fitsContract } from './fits-contract.ts'

/** What a package brings, told without running it. */
export interface Inspection {
  readonly manifest: Manifest
  readonly checksum: string
  readonly size: number
  /** Who says to have signed it, and whether the signature is of this very package. */
  readonly signer: { readonly key: string; readonly isGenuine: boolean } | null
  readonly fits: boolean
  readonly services: readonly string[]
  readonly activities: readonly string[]
  readonly migrations: readonly string[]
  readonly histories: readonly string[]
}

/** Looks into a package for whoever wants to know what it would bring. */
export function inspectPackage(pack: Package): Inspection {
  const { manifest, description, parts, checksum, size } = pack
  const histories = [...parts.keys()].filter((name) => name.startsWith('histories/'))
  return {
    manifest,
    checksum,
    size,
    signer: signerOf(pack),
    fits: fitsContract(manifest.contract),
    services: description.services.map(({ id }) => id),
    activities: description.activities,
    migrations: description.migrations.map(({ name }) => name),
    histories: histories.toSorted(),
  }
}

function signerOf({ signature, parts }: Package): Inspection['signer'] {
  if (!signature) return null
  const { key, value } = signature
  const signed = parts.get('manifest.json') ?? new Uint8Array()
  return { key, isGenuine: isSignedBy(key, signed, value) }
}
