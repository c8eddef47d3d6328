import { randomUUID } from 'node:crypto'
import type Koa from 'koa'
import type { Logger } from 'pino'
import { answerFault } from './fault-response.ts'

/** The outermost layer: an id for every request, safe headers, and one place where faults become answers. */
export function guard(log: Logger): Koa.Middleware {
  return async (ctx, next) => {
    ctx.state['requestId'] = randomUUID()
    ctx.set('x-content-type-options', 'nosniff')
    ctx.set('referrer-policy', 'no-referrer')
    try {
      await next()
    } catch (error) {
      const fault = answerFault(ctx, error)
      const facts = {
        request: ctx.state['requestId'],
        method: ctx.method,
        path: ctx.path,
        code: fault.code,
      }
      if (fault.status >= 500) log.error({ ...facts, error }, 'A request failed')
      else log.info(facts, 'A request was refused')
    }
  }
}
