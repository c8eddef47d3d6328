import { isDeepStrictEqual } from 'node:util'
import type { Host } from '../../host/host.ts'
import { entryOf, isolationOf } from '../entry-of.ts'
import { declaresOtherwise } from '../faults.ts'
import type { StoredVersion } from '../kept-version.ts'
import type { Conducted } from './conducted.ts'
import { rehearseVersion } from './rehearse-version.ts'

/**
 * Starts a version beside those that serve, hears whether it is what its package says, stops it, and lives the
 * lives of its workflows once more. Faults: plugin.*.
 */
export async function tryOut(conducted: Conducted, kept: StoredVersion): Promise<void> {
  const { plugins, sources } = conducted
  const { plugin, version, description } = kept
  const source = kept.source === 'installed' ? 'installed' : 'delivered'
  const entry = await entryOf(sources, { plugin, version, source })
  const host = await plugins.tryOut(entry, isolationOf({ source }))
  if (source === 'installed' && !declares(host, description))
    throw declaresOtherwise({ plugin, version })
  await rehearseVersion(conducted, { plugin, version, entry, workflows: description.workflows })
}

function declares(host: Host, description: StoredVersion['description']): boolean {
  const told: Record<string, unknown> = JSON.parse(JSON.stringify(host))
  return Object.entries(description).every(([name, said]) => isDeepStrictEqual(told[name], said))
}
