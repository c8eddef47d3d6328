import sql from 'sql-template-tag'
import type { Scope } from '../../../operation/scope.ts'
import { cardOf } from './card.ts'
import type { PluginView } from '../contract.ts'
import { currentPlugin } from '../record/current.ts'
import { declaredView } from './declared-view.ts'
import { hostsView } from './figures.ts'
import { rolloutView } from './rollout-view.ts'
import { readSight } from './sight.ts'
import { ticketsByVersion, versionsView } from './versions-view.ts'

/** Everything about a plugin; faults: plugin.unknown. */
export async function readPlugin(scope: Scope, id: string): Promise<PluginView> {
  const current = await currentPlugin(scope.store, id)
  const sight = await readSight(scope.store, sql`plugin = ${id}`)
  const card = cardOf(scope, current, sight)
  const shown = { name: card.name, nodes: sight.nodes }
  return {
    ...card,
    ...declaredView(scope, current.shown),
    versions: versionsView(current),
    hosts: hostsView(sight.nodes, current),
    tickets: await ticketsByVersion(scope, id),
    rollouts: sight.rollouts.map((one) => rolloutView(scope, one, shown)),
  }
}
