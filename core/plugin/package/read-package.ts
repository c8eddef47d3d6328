import { z } from 'zod'
import type { Description } from '../cell/wire.ts'
import { readDescription } from '../read/read-description.ts'
import { unpackParts, type Parts } from './container.ts'
import { packageAltered, packageNotReadable, packageNotSound } from './faults.ts'
import { ManifestShape, sha256, type Manifest } from './manifest.ts'

/** Who vouches for a manifest: a public key and its signature, both base64. */
export interface Signature {
  readonly key: string
  readonly value: string
}

/** A package that was read: every part is what the manifest says; who signed it is another question. */
export interface Package {
  /** SHA-256 of the whole file: two packages are the same if it is. */
  readonly checksum: string
  readonly size: number
  readonly manifest: Manifest
  /** The plugin's declaration as data, checked as if its host had told it. */
  readonly description: Description
  readonly parts: Parts
  readonly signature?: Signature
}

const SignatureShape = z.strictObject({
  key: z.base64().max(60),
  value: z.base64().max(120),
})

// These two vouch for the others, so no checksum of theirs is in the manifest.
const outside = new Set(['manifest.json', 'signature.json'])

/**
 * Reads a package without running anything of it.
 * Faults: package.not-readable, too-large, altered, not-sound, and plugin.not-sound.
 */
export function readPackage(bytes: Uint8Array): Package {
  const parts = unpackParts(bytes)
  const manifest = readPart(parts, 'manifest.json', ManifestShape)
  assertUnaltered(parts, manifest)
  const described = readPart(parts, 'description.json', z.unknown())
  const description = readDescription(manifest.id, described)
  assertSound(manifest, description, parts)
  const signature = parts.has('signature.json')
    ? { signature: readPart(parts, 'signature.json', SignatureShape) }
    : {}
  return { checksum: sha256(bytes), size: bytes.length, manifest, description, parts, ...signature }
}

/** How people call a package: its plugin and version. */
export function nameOf({ id, version }: Pick<Manifest, 'id' | 'version'>): string {
  return `${id} ${version}`
}

function readPart<T>(parts: Parts, name: string, shape: z.ZodType<T>): T {
  const bytes = parts.get(name)
  if (!bytes) throw packageNotReadable({ message: `${name} is missing` })
  try {
    return shape.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw packageNotReadable({ message: `${name}: ${message}` })
  }
}

function assertUnaltered(parts: Parts, manifest: Manifest): void {
  for (const { name, size, sha256: sum } of manifest.parts) {
    const bytes = parts.get(name)
    if (bytes?.length !== size || sha256(bytes) !== sum) throw packageAltered({ part: name })
  }
  const listed = new Set(manifest.parts.map(({ name }) => name))
  const added = [...parts.keys()].find((name) => !listed.has(name) && !outside.has(name))
  if (added !== undefined) throw packageAltered({ part: added })
}

function assertSound(manifest: Manifest, description: Description, parts: Parts): void {
  const errors = (['id', 'version', 'contract'] as const)
    .filter((field) => manifest[field] !== description[field])
    .map((field) => `manifest and declaration differ in ${field}`)
  if (!parts.has('server.mjs')) errors.push('server.mjs is missing')
  if (description.workflows.length > 0 !== parts.has('workflows.js'))
    errors.push('workflows are declared and workflows.js is missing, or the other way round')
  if (errors.length > 0) throw packageNotSound({ package: nameOf(manifest), errors })
}
