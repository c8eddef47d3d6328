import { packParts, type Parts } from './container.ts'
import { publicKeyOf, signWith } from './keys.ts'
import { sha256, type Manifest } from './manifest.ts'

/** What a package is made of. */
export interface PackageDraft {
  readonly about: Omit<Manifest, 'format' | 'parts'>
  /** `server.mjs`, `description.json`, and what else there is. */
  readonly parts: Parts
  /** The publisher's private key as PEM; without one the package is not signed. */
  readonly key?: string
}

/** Makes the one file that is handed over; the same draft always makes the same bytes. */
export function writePackage({ about, parts, key }: PackageDraft): Uint8Array {
  const listed = [...parts.keys()].toSorted().map((name) => entryOf(name, parts.get(name)))
  const manifest = asJson({ format: 1, ...about, parts: listed } satisfies Manifest)
  const sealed = new Map(parts).set('manifest.json', manifest)
  if (key === undefined) return packParts(sealed)
  const signature = { key: publicKeyOf(key), value: signWith(key, manifest) }
  return packParts(sealed.set('signature.json', asJson(signature)))
}

function entryOf(name: string, bytes: Uint8Array = new Uint8Array()): Manifest['parts'][number] {
  return { name, size: bytes.length, sha256: sha256(bytes) }
}

function asJson(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`)
}
