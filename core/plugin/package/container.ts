import { unzipSync, zipSync, type Zippable } from 'fflate'
import { packageNotReadable, packageTooLarge } from './faults.ts'

/** The parts of a package by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** How much a package may hold, in bytes and in number of parts. */
export const packageLimits = {
  packed: 8 * 1024 * 1024,
  part: 16 * 1024 * 1024,
  unpacked: 32 * 1024 * 1024,
  parts: 64,
} as const

// Every name that a part may have: none leads out of the folder that it is unpacked to.
const partName =
  /^(?:(?:manifest|signature|description)\.json|server\.mjs|(?:workflows|elements)\.js|histories\/[a-z0-9][a-z0-9\-]{0,79}\.json)$/v

// A moment without meaning, so that the same parts make the same bytes on every day and clock.
const mtime = new Date(2000, 0, 1)

/** Whether a part may be called so. */
export function isPartName(name: string): boolean {
  return partName.test(name)
}

/** Puts parts into one file; the same parts always make the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  const entries: Zippable = {}
  for (const [name, bytes] of [...parts].toSorted(byName)) entries[name] = bytes
  return zipSync(entries, { level: 9, mtime, os: 3 })
}

/**
 * Takes parts out of one file and believes nothing: sizes are looked at before anything is unpacked.
 * Faults: package.not-readable, package.too-large.
 */
export function unpackParts(bytes: Uint8Array): Parts {
  const { packed, part, unpacked, parts } = packageLimits
  if (bytes.length > packed) throw tooLarge('the package', packed)
  const seen = new Set<string>()
  let size = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!isPartName(name)) throw packageNotReadable({ message: `${name} is no part` })
    if (seen.has(name)) throw packageNotReadable({ message: `${name} is there twice` })
    seen.add(name)
    size += originalSize
    if (seen.size > parts || originalSize > part) throw tooLarge(name, part)
    if (size > unpacked) throw tooLarge('the package', unpacked)
    return true
  }
  return new Map(Object.entries(unzipped(bytes, filter)))
}

function unzipped(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    // What the library throws carries a number; a fault of ours is passed on.
    if (!(error instanceof Error) || !('code' in error) || typeof error.code === 'number')
      throw packageNotReadable({ message: String(error) })
    throw error
  }
}

function tooLarge(part: string, limit: number): Error {
  return packageTooLarge({ part, limit: Math.round(limit / 1024) })
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
