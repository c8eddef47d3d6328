import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import type { Plugins } from '../../plugins.ts'
import type { Node } from './node.ts'

/** How far a node is with one plugin. */
export interface Progress {
  readonly generation: number
  readonly state: 'live' | 'starting' | 'failed' | 'gone'
  /** Why it could not be started, in the words of whoever noticed. */
  readonly error?: string
}

/** What a node reports from. */
export interface Reporting {
  readonly directory: Rows
  readonly node: Node
  readonly plugins: Plugins
}

/** Tells every node how far this one is with each plugin, and how it fares. */
export async function reportNode(
  { directory, node, plugins }: Reporting,
  progress: ReadonlyMap<string, Progress>,
): Promise<void> {
  const told = [...progress].map(([plugin, { generation, state, error }]) => {
    const host = plugins.live().get(plugin)
    const health = { ...host?.health(), ...(error && { lastError: error }) }
    const draining = plugins.draining(plugin)
    return { plugin, generation, state, version: host?.version ?? null, draining, health }
  })
  await directory.rows(sql`
    with here as (
      insert into node (id, kind, seen_at) values (${node.id}, ${node.kind}, clock_timestamp())
      on conflict (id) do update set seen_at = excluded.seen_at),
    others as (delete from node where seen_at < clock_timestamp() - interval '1 hour')
    insert into plugin_host (node, plugin, version, generation, state, draining, health)
    select ${node.id}, t.plugin, t.version, t.generation, t.state, t.draining, t.health
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      t(plugin text, version text, generation bigint, state text, draining text[], health jsonb)
    on conflict (node, plugin) do update set version = excluded.version, generation = excluded.generation,
      state = excluded.state, draining = excluded.draining, health = excluded.health`)
}

/** Tells that this node is no more. */
export async function forgetNode({ directory, node }: Reporting): Promise<void> {
  await directory.rows(sql`delete from node where id = ${node.id}`)
}
