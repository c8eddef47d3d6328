import type { Scope } from '../../../operation/scope.ts'
import { keptHere, kindOf } from './aim.ts'
import { broughtBy } from './brought.ts'
import { currentPlugin } from '../record/current.ts'
import type { RolloutPreview } from '../rollout-contract.ts'
import { countOf } from './impact.ts'
import { judge } from './objections.ts'
import { spokenFault } from '../record/spoken-fault.ts'
import { someTickets } from './ticket-groups.ts'
import { signerOf } from './vouching.ts'

/** What will happen if a version is rolled out; faults: plugin.unknown, plugin.version-not-kept. */
export async function preview(
  scope: Scope,
  plugin: string,
  version: string,
): Promise<RolloutPreview> {
  const current = await currentPlugin(scope.store, plugin)
  const next = keptHere(current, version)
  const { against, impact } = await judge(scope, next)
  return {
    plugin,
    name: next.description.name[scope.locale],
    kind: kindOf(current, version),
    from: current.live?.version ?? null,
    to: version,
    mayBegin: against.length === 0,
    against: against.map((fault) => spokenFault(scope, fault)),
    signedBy: await signerOf(scope, next),
    isolation: next.source === 'installed' ? 'process' : next.description.isolation,
    ...broughtBy(scope, next.description, current.live?.description),
    tickets: {
      staying: countOf(impact.staying),
      carried: countOf(impact.carried),
      broken: await someTickets(scope, impact.broken),
    },
  }
}
