import type { Router } from '@koa/router'
import sql from 'sql-template-tag'
import type { Kernel } from '../kernel.ts'

/** `GET /health`: whether this node and the record answer, and which services are live. */
export function healthRoute(router: Router, { database, lent }: Kernel): void {
  router.get('/health', async (ctx) => {
    const isRecordThere = await database.directory.rows(sql`select 1`).then(
      () => true,
      () => false,
    )
    ctx.status = isRecordThere ? 200 : 503
    ctx.body = {
      status: isRecordThere ? 'ok' : 'degraded',
      record: isRecordThere,
      services: lent.catalogue.all().map(({ service, version }) => `${service.id}@${version}`),
      pid: process.pid,
    }
  })
}
