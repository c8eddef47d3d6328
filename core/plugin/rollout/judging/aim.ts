import { gt } from 'semver'
import type { Current } from '../record/current.ts'
import { versionNotKept } from '../faults.ts'
import type { StoredVersion } from '../record/kept-version.ts'
import type { RolloutKind } from '../rollout-contract.ts'

/** A version that can be rolled out; faults: plugin.version-not-kept. */
export function keptHere({ plugin, versions }: Current, version: string): StoredVersion {
  const kept = versions.find((one) => one.version === version && one.source !== 'past')
  if (!kept) throw versionNotKept({ plugin, version })
  return kept
}

/** What rolling a version out means to a plugin as it is now. */
export function kindOf({ live }: Current, version: string): RolloutKind {
  if (!live) return 'install'
  if (live.version === version) return 'reload'
  return gt(version, live.version) ? 'upgrade' : 'roll-back'
}
