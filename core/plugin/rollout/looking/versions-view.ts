import type { Scope } from '../../../operation/scope.ts'
import { fitsContract } from '../../package/fits-contract.ts'
import type { KeptVersion, PluginView } from '../contract.ts'
import type { Current } from '../record/current.ts'
import { ticketGroups } from '../judging/ticket-groups.ts'

/** The versions of a plugin that can be rolled out, the highest first. */
export function versionsView({ versions, live }: Current): KeptVersion[] {
  return versions.flatMap(({ source, version, description, ...kept }) =>
    source === 'past'
      ? []
      : {
          ...{ version, source, isLive: version === live?.version },
          contract: description.contract,
          fits: fitsContract(description.contract),
          size: kept.size,
          checksum: kept.checksum,
          signedBy: kept.signedBy,
          uploadedAt: kept.uploadedAt?.toISOString() ?? null,
          uploadedBy: kept.uploadedBy,
        },
  )
}

/** How many tickets follow each version. */
export async function ticketsByVersion(
  scope: Scope,
  plugin: string,
): Promise<PluginView['tickets']> {
  const counted = new Map<string, { open: number; ended: number }>()
  for (const { version, isEnded, count } of await ticketGroups(scope, plugin)) {
    const { open = 0, ended = 0 } = counted.get(version) ?? {}
    counted.set(version, isEnded ? { open, ended: ended + count } : { open: open + count, ended })
  }
  return [...counted].map(([version, counts]) => ({ version, ...counts }))
}
