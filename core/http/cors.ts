import type Koa from 'koa'
import type { Kernel } from '../kernel.ts'

const headers =
  'authorization, content-type, idempotency-key, if-match, prefer, accept-language, last-event-id'

/** Lets pages on a tenant's own sites call that tenant, and nobody else; scripts may be loaded from anywhere. */
export function allowOrigins(kernel: Kernel, publicUrl: string): Koa.Middleware {
  return async (ctx, next) => {
    ctx.vary('Origin')
    const origin = ctx.get('origin')
    if (origin && origin !== publicUrl && (await isAllowed(kernel, ctx.path, origin))) {
      ctx.set('access-control-allow-origin', origin)
      ctx.set('access-control-expose-headers', 'retry-after')
    }
    if (ctx.method === 'OPTIONS') answerPreflight(ctx)
    else await next()
  }
}

function answerPreflight(ctx: Koa.Context): void {
  ctx.set('access-control-allow-methods', 'GET, POST')
  ctx.set('access-control-allow-headers', headers)
  ctx.set('access-control-max-age', '600')
  ctx.status = 204
}

async function isAllowed({ lent }: Kernel, path: string, origin: string): Promise<boolean> {
  const [, area, slug = ''] = path.split('/')
  if (area !== 'api') return lent.tenants.isSite(origin)
  const tenant = await lent.tenants.bySlug(slug).catch(() => undefined) // the answer itself says why
  return tenant?.profile.sites.includes(origin) ?? false
}
