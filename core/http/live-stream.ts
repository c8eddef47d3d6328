import type { Context } from 'koa'
import { PassThrough } from 'node:stream'
import { signInNeeded } from '../access/faults.ts'
import type { Kernel } from '../kernel.ts'
import type { LiveHub } from '../live/hub.ts'
import { wanted } from '../live/wanted.ts'
import type { SentEvent } from '../outbox/relay.ts'
import { readTracked } from '../tickets/read.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'
import { localeOf } from './locale.ts'

interface LiveFace {
  readonly kernel: Kernel
  readonly keeper: Doorkeeper
  readonly hub: LiveHub
}

const beatMs = 20_000

/** `GET /api/{tenant}/live`: server-sent events of what the caller may see; `?code=` follows one report. */
export async function streamLive({ kernel, keeper, hub }: LiveFace, ctx: Context): Promise<void> {
  const tenant = await kernel.lent.tenants.bySlug(ctx.params['tenant'] ?? '')
  const actor = await authenticate(keeper, ctx, tenant)
  const code = typeof ctx.query['code'] === 'string' ? ctx.query['code'] : undefined
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const tracked = code
    ? await kernel.withRows(caller, (scope) => readTracked(scope, code))
    : undefined
  if (actor.kind === 'anonymous' && !tracked) throw signInNeeded({})
  const stream = new PassThrough()
  const wants = tracked ? (event: SentEvent) => event.ticket === tracked.id : wanted(actor)
  const silence = hub.listen({
    tenant: tenant.id,
    wants,
    tell: (event) => stream.write(asText(event)),
  })
  await hub.ready().catch((error: unknown) => {
    silence()
    throw error
  })
  const beat = setInterval(() => stream.write(': still here\n\n'), beatMs)
  ctx.req.once('close', () => {
    silence()
    clearInterval(beat)
    stream.end()
  })
  ctx.type = 'text/event-stream'
  ctx.set('cache-control', 'no-store')
  ctx.body = stream
  stream.write('retry: 1000\n\n')
}

function asText({ id, type, ticket, call, at }: SentEvent): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ id, ticket, call, at })}\n\n`
}
