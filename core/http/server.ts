import Koa from 'koa'
import { tellAddress } from './address-of.ts'
import { allowOrigins } from './cors.ts'
import type { Face } from './face.ts'
import { notHere } from './faults.ts'
import { guard } from './guard.ts'
import { createRoutes } from './routes.ts'
import { showDeveloping } from './show-developing.ts'

/** Builds the HTTP face; it listens to nothing yet. */
export function createServer(face: Face): Koa {
  const app = new Koa()
  app.use(guard(face.log))
  app.use(tellAddress(face.keeper.proxies))
  app.use(allowOrigins(face.kernel, face.keeper.publicUrl))
  if (face.development) app.use(showDeveloping(face.development))
  app.use(createRoutes(face).routes())
  app.use((ctx) => {
    throw notHere({ name: ctx.path })
  })
  app.on('error', (error: Error) => face.log.warn({ error: error.message }, 'A connection broke'))
  return app
}
