import type { Context } from 'koa'
import { me } from '../identity/me.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { localeOf } from './locale.ts'

/** Who has just signed in, as the interface needs to know them. */
export function answerMe(kernel: Kernel, ctx: Context, who: Omit<Caller, 'locale'>) {
  ctx.set('cache-control', 'no-store')
  return kernel.withRows({ ...who, locale: localeOf(ctx) }, async (scope) => me(scope))
}
