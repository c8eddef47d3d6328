import type { Router } from '@koa/router'
import sql from 'sql-template-tag'
import type { Rows } from '../database/store.ts'
import type { Kernel } from '../kernel.ts'

/** `GET /health`: whether this node and the record answer, which services are live here, and what every node runs. */
export function healthRoute(router: Router, { database, lent }: Kernel): void {
  router.get('/health', async (ctx) => {
    const nodes = await nodesNow(database.directory).catch(() => undefined)
    ctx.status = nodes ? 200 : 503
    ctx.body = {
      status: nodes ? 'ok' : 'degraded',
      record: nodes !== undefined,
      services: lent.catalogue.all().map(({ service, version }) => `${service.id}@${version}`),
      nodes: nodes ?? [],
      pid: process.pid,
    }
  })
}

interface NodeNow {
  readonly node: string
  readonly kind: string
  /** The live version of each plugin, by its id. */
  readonly plugins: Readonly<Record<string, string>>
}

// Who was not heard of for ten seconds is no more.
function nodesNow(directory: Rows): Promise<NodeNow[]> {
  return directory.rows<NodeNow>(sql`
    select n.id as node, n.kind,
      coalesce(jsonb_object_agg(h.plugin, h.version) filter (where h.version is not null), '{}') as plugins
    from node n left join plugin_host h on h.node = n.id
    where n.seen_at > clock_timestamp() - interval '10 seconds' group by n.id order by n.kind, n.id`)
}
