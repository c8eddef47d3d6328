import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Context, Middleware } from 'koa'
import type { Development } from '../plugin/develop/develop.ts'

const loader = '/embed/dime.js'
const script = '/embed/developing.js'
// Only who works on this machine may read what is wrong with a plugin's sources.
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * In the developer's mode alone: every page, ours and those that carry our elements, shows what became of a saved
 * plugin. `GET /developing` tells it as server-sent events, to this machine alone.
 */
export function showDeveloping(development: Development): Middleware {
  return async (ctx, next) => {
    if (ctx.path === '/developing' && loopback.has(ctx.req.socket.remoteAddress ?? ''))
      return stream(ctx, development)
    const isLoader = ctx.path === loader
    // What is added to must not be packed yet.
    if (isLoader || ctx.accepts('html')) delete ctx.req.headers['accept-encoding']
    await next()
    if (ctx.status !== 200) return undefined
    if (isLoader) return add(ctx, `\nimport(new URL('developing.js', import.meta.url))\n`)
    if (ctx.type !== 'text/html') return undefined
    return add(ctx, `<script type="module" src="${script}"></script>\n`)
  }
}

async function add(ctx: Context, more: string): Promise<void> {
  ctx.body = (await text(ctx.body as NodeJS.ReadableStream)) + more // both are sent as files
}

function stream(ctx: Context, development: Development): void {
  const body = new PassThrough()
  const leave = development.follow(({ kind, ...news }) =>
    body.write(`event: plugin.${kind}\ndata: ${JSON.stringify(news)}\n\n`),
  )
  ctx.req.once('close', leave)
  ctx.type = 'text/event-stream'
  ctx.set('cache-control', 'no-store')
  ctx.set('access-control-allow-origin', '*')
  ctx.body = body
  body.write('retry: 500\n\n')
}
