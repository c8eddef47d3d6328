import type { Context } from 'koa'
import { PassThrough } from 'node:stream'
import { signInNeeded } from '../access/faults.ts'
import type { Actor } from '../identity/actor.ts'
import { presence, wanted } from '../live/wanted.ts'
import type { SentEvent } from '../outbox/relay.ts'
import { authenticate } from './authenticate.ts'
import type { Face } from './face.ts'
import { followSession } from './follow-session.ts'
import { trackedBy } from './tracked-by.ts'

const beatMs = 20_000

/** `GET /api/{tenant}/live`: server-sent events of what the caller may see; `?code=` follows one report. */
export async function streamLive(face: Face, ctx: Context): Promise<void> {
  const { lent } = face.kernel
  const tenant = await lent.tenants.bySlug(ctx.params['tenant'] ?? '')
  const actor = await authenticate(face.keeper, ctx, tenant)
  const tracked = await trackedBy(face, ctx, { tenant, actor })
  if (actor.kind === 'anonymous' && !tracked) throw signInNeeded({})
  const stream = new PassThrough()
  const hears = { wants: tracked ? onlyOf(tracked) : wanted(actor, lent) }
  const tell = (event: SentEvent) => void stream.write(asText(event))
  const wants = (event: SentEvent) => hears.wants(event)
  const undo = [face.hub.listen({ tenant: tenant.id, wants, tell })]
  const leave = (): void => {
    for (const end of undo.splice(0)) end()
    stream.end()
  }
  await face.hub.ready().catch((error: unknown) => {
    leave()
    throw error
  })
  const again = (now: Actor) => void (hears.wants = tracked ? hears.wants : wanted(now, lent))
  if (actor.session) undo.push(followSession(face, ctx, { tenant, actor, again, leave }))
  const beat = setInterval(() => stream.write(': still here\n\n'), beatMs)
  undo.push(() => clearInterval(beat))
  ctx.req.once('close', leave)
  ctx.type = 'text/event-stream'
  ctx.set('cache-control', 'no-store')
  ctx.body = stream
  stream.write('retry: 1000\n\n')
}

const onlyOf = (ticket: string) => (event: SentEvent) =>
  event.ticket === ticket && event.type !== presence

function asText({ id, type, ticket, call, at }: SentEvent): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ id, ticket, call, at })}\n\n`
}
