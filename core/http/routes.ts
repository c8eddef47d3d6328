import { Router } from '@koa/router'
import { dispatch } from './dispatch.ts'
import type { Face } from './face.ts'
import { healthRoute } from './health.ts'
import { streamLive } from './live-stream.ts'
import { openApi } from './openapi.ts'
import { pageRoutes } from './pages.ts'
import { redeemRoute } from './redeem-route.ts'
import { sessionRoutes } from './session-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'

/** Every address that DiMe answers; those before the operations are the few that set cookies or stream. */
export function createRoutes(face: Face): Router {
  const { kernel, keeper, door, pages } = face
  const router = new Router()
  router.get(
    '/openapi.json',
    (ctx) => void (ctx.body = openApi(keeper.publicUrl, face.asking?.plugins.live())),
  )
  router.get('/api/:tenant/live', (ctx) => streamLive(face, ctx))
  healthRoute(router, kernel)
  sessionRoutes(router, face)
  redeemRoute(router, kernel, keeper)
  signInRoutes(router, door)
  router.all('/api/:tenant/:operation', (ctx) => dispatch(face, ctx))
  pageRoutes(router, pages)
  return router
}
