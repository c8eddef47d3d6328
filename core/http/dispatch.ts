import type { Context } from 'koa'
import type { Operation } from '../operation/define.ts'
import { operationNamed } from '../operations.ts'
import { liveRoute } from '../plugin/asking/live-route.ts'
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

async function answerTo({ asking, ...face }: Face, ctx: Context): Promise<unknown> {
  const name = ctx.params['operation'] ?? ''
  const operation = operationNamed.get(name)
  if (operation) return dispatchOwn(face, ctx, byItsMethod(ctx, operation))
  const route = asking && liveRoute(asking.plugins.live(), name)
  if (!route) throw notHere({ name })
  byItsMethod(ctx, route.outline)
  return dispatchPlugin({ ...face, asking }, ctx, route)
}

function byItsMethod<O extends Pick<Operation, 'kind'>>(ctx: Context, operation: O): O {
  const allowed = methods[operation.kind]
  if (ctx.method !== allowed) throw methodNotAllowed({ allowed })
  return operation
}
