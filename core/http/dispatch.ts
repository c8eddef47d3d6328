import type { Context } from 'koa'
import type { Operation } from '../operation/define.ts'
import type { Fault } from '../operation/fault.ts'
import { operationNamed } from '../operations.ts'
import { liveRoute } from '../plugin/asking/live-route.ts'
import { pluginIsAway } from '../plugin/faults.ts'
import { dispatchOwn } from './dispatch-own.ts'
import { dispatchPlugin } from './dispatch-plugin.ts'
import type { Face } from './face.ts'
import { methodNotAllowed, notHere } from './faults.ts'

const methods = { read: 'GET', write: 'POST', change: 'POST' } as const

/** Answers `/api/{tenant}/{operation}`, the kernel's own or a live plugin's; faults: http.*, and its own. */
export async function dispatch(face: Face, ctx: Context): Promise<void> {
  const answer = await answerTo(face, ctx)
  ctx.set('cache-control', 'no-store')
  ctx.type = 'application/json'
  ctx.body = JSON.stringify(answer)
}

async function answerTo(face: Face, ctx: Context): Promise<unknown> {
  const { asking } = face
  const name = ctx.params['operation'] ?? ''
  const operation = operationNamed.get(name)
  if (operation) return dispatchOwn(face, ctx, byItsMethod(ctx, operation))
  const route = asking && liveRoute(asking.plugins.live(), name)
  if (!route) throw missing(face, name)
  byItsMethod(ctx, route.outline)
  return dispatchPlugin({ ...face, asking }, ctx, route)
}

// A plugin that should be live and whose host is still being opened is away for a moment, and not unknown.
function missing({ kernel, asking }: Face, name: string): Fault {
  const plugin = name.slice(0, name.indexOf('.'))
  const isOpening = !asking?.plugins.live().has(plugin) && kernel.lent.catalogue.plugin(plugin)
  return isOpening ? pluginIsAway({ plugin, retryAfter: 1 }) : notHere({ name })
}

function byItsMethod<O extends Pick<Operation, 'kind'>>(ctx: Context, operation: O): O {
  const allowed = methods[operation.kind]
  if (ctx.method !== allowed) throw methodNotAllowed({ allowed })
  return operation
}
