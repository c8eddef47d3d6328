import { isDeepStrictEqual } from 'node:util'
import { Fault } from '../../../operation/fault.ts'
import { pluginFailed } from '../../faults.ts'
import type { Host } from '../../host/host.ts'
import { entryOf, isolationOf } from '../following/entry-of.ts'
import { declaresOtherwise, didNotStart } from '../faults.ts'
import type { StoredVersion } from '../record/kept-version.ts'
import type { Conducted } from './conducted.ts'
import { rehearseVersion } from './rehearse-version.ts'

/**
 * Starts a version beside those that serve, hears whether it is what its package says, and lives the lives of its
 * workflows once more. It waits then, so that this node need not start it again. Faults: plugin.*.
 */
export async function tryOut(conducted: Conducted, kept: StoredVersion): Promise<void> {
  const { plugins, sources } = conducted
  const { plugin, version, description } = kept
  const source = kept.source === 'installed' ? 'installed' : 'delivered'
  const entry = await entryOf(sources, { plugin, version, source })
  const host = await plugins
    .makeReady(entry, isolationOf({ source }))
    .catch((error: unknown) => Promise.reject(unstarted(error, kept)))
  if (source === 'installed' && !declares(host, description))
    throw declaresOtherwise({ plugin, version })
  await rehearseVersion(conducted, { plugin, version, entry, workflows: description.workflows })
}

// Of whoever did not start nobody can say that a service failed.
function unstarted(error: unknown, { plugin, version }: StoredVersion): unknown {
  if (!(error instanceof Fault) || error.code !== pluginFailed.code) return error
  return didNotStart({ plugin, version, message: String(error.facts['message']) })
}

function declares(host: Host, description: StoredVersion['description']): boolean {
  const told: Record<string, unknown> = JSON.parse(JSON.stringify(host))
  return Object.entries(description).every(([name, said]) => isDeepStrictEqual(told[name], said))
}
