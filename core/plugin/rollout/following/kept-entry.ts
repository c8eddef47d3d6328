import { storedVersion, type StoredVersion } from '../record/kept-version.ts'
import { versionNotKept } from '../faults.ts'
import { entryOf, type Sources } from './entry-of.ts'

/** A version that is kept, and the file from which it can be started. */
export interface KeptEntry {
  readonly id: string
  readonly version: string
  readonly entry: URL
  readonly workflows: readonly string[]
}

/** Where a version that is not live any more is started from; faults: plugin.version-not-kept, package.*. */
export async function keptEntry(
  sources: Sources,
  { plugin, version }: Pick<StoredVersion, 'plugin' | 'version'>,
): Promise<KeptEntry> {
  const stored = await storedVersion(sources.directory, { plugin, version })
  if (!stored || stored.source === 'past') throw versionNotKept({ plugin, version })
  const entry = await entryOf(sources, { plugin, version, source: stored.source })
  return { id: plugin, version, entry, workflows: stored.description.workflows }
}
