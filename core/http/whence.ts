import type { Context } from 'koa'
import type { Whence } from '../identity/logins/record.ts'

/** From which address and with which browser somebody calls. */
export function whence(ctx: Context): Whence {
  return { address: ctx.ip, agent: ctx.get('user-agent').slice(0, 300) }
}
