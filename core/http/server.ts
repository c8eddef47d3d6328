import Router from '@koa/router'
import { randomUUID } from 'node:crypto'
import Koa from 'koa'
import type { Logger } from 'pino'
import type { Kernel } from '../kernel.ts'
import type { LiveHub } from '../live/hub.ts'
import { allowOrigins } from './cors.ts'
import type { Doorkeeper } from './authenticate.ts'
import { dispatch, type Asked } from './dispatch.ts'
import { answerFault } from './fault-response.ts'
import { notHere } from './faults.ts'
import { healthRoute } from './health.ts'
import { streamLive } from './live-stream.ts'
import { openApi } from './openapi.ts'
import { pageRoutes, type Pages } from './pages.ts'
import { sessionRoutes } from './session-routes.ts'
import { signInRoutes, type CitizenDoor } from './sign-in-routes.ts'

/** What the HTTP face is built from. */
export interface Face {
  readonly kernel: Kernel
  readonly keeper: Doorkeeper
  readonly door: CitizenDoor
  readonly hub: LiveHub
  readonly pages: Pages
  readonly log: Logger
}

/** Builds the HTTP face; it listens to nothing yet. */
export function createServer(face: Face): Koa {
  const { kernel, keeper, log } = face
  const app = new Koa()
  const router = new Router()
  router.get('/openapi.json', (ctx) => void (ctx.body = openApi(keeper.publicUrl)))
  healthRoute(router, kernel)
  sessionRoutes(router, kernel, keeper)
  signInRoutes(router, face.door)
  router.get('/api/:tenant/live', (ctx) => streamLive(face, ctx))
  router.all('/api/:tenant/:operation', (ctx) => dispatch(kernel, keeper, ctx as typeof ctx & Asked)) // the pattern names both parameters
  pageRoutes(router, face.pages)
  app.use(guard(log))
  app.use(allowOrigins(kernel, keeper.publicUrl))
  app.use(router.routes())
  app.use((ctx) => {
    throw notHere({ name: ctx.path })
  })
  app.on('error', (error: Error) => log.warn({ error: error.message }, 'A connection broke'))
  return app
}

// The outermost layer: an id for every request, safe headers, and one place where faults become answers.
function guard(log: Logger): Koa.Middleware {
  return async (ctx, next) => {
    ctx.state['requestId'] = randomUUID()
    ctx.set('x-content-type-options', 'nosniff')
    ctx.set('referrer-policy', 'no-referrer')
    try {
      await next()
    } catch (error) {
      const fault = answerFault(ctx, error)
      const facts = { request: ctx.state['requestId'], method: ctx.method, path: ctx.path, code: fault.code }
      if (fault.status >= 500) log.error({ ...facts, error }, 'A request failed')
      else log.info(facts, 'A request was refused')
    }
  }
}
