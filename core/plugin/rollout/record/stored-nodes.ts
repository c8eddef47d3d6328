import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import type { HostHealth } from '../../host/host-health.ts'

/** How a node that was heard of in the last ten seconds is with one plugin. */
export interface StoredNode {
  readonly node: string
  readonly kind: 'kernel' | 'workflows'
  readonly plugin: string
  readonly version: string | null
  readonly generation: number
  readonly state: 'live' | 'starting' | 'failed' | 'gone'
  readonly draining: readonly string[]
  readonly health: Partial<HostHealth>
  readonly seenAt: Date
}

/** Every node that is up, with each of its plugins; one that runs none has one line without a plugin. */
export function nodesUp(store: Rows): Promise<StoredNode[]> {
  return store.rows<StoredNode>(sql`
    select n.id as node, n.kind, n.seen_at as "seenAt", coalesce(h.plugin, '') as plugin, h.version,
      coalesce(h.generation, 0)::int as generation, coalesce(h.state, 'gone') as state,
      coalesce(h.draining, '{}') as draining, coalesce(h.health, '{}') as health
    from node n left join plugin_host h on h.node = n.id
    where n.seen_at > clock_timestamp() - interval '10 seconds' order by n.kind, n.id, h.plugin`)
}

/** The names of all nodes that are up. */
export function namesOf(nodes: readonly StoredNode[]): string[] {
  return [...new Set(nodes.map(({ node }) => node))]
}

/** The nodes, of those that are up, that serve a plugin as it should be since a generation. */
export function following(
  nodes: readonly StoredNode[],
  plugin: string,
  generation: number,
): string[] {
  return nodes
    .filter((one) => one.plugin === plugin && one.generation >= generation)
    .filter(({ state }) => state === 'live' || state === 'gone')
    .map(({ node }) => node)
}
