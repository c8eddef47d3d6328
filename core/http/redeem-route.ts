import type { Router } from '@koa/router'
import { Redemption } from '../identity/contract.ts'
import { redeem } from '../identity/redeem.ts'
import type { Kernel } from '../kernel.ts'
import { answerMe } from './answer-me.ts'
import type { Doorkeeper } from './authenticate.ts'
import { readBody } from './body.ts'

/** `POST /api/{tenant}/identity.redeem`: a citizen's one-time code becomes a token for one page's memory. */
export function redeemRoute(router: Router, kernel: Kernel, keeper: Doorkeeper): void {
  router.post('/api/:tenant/identity.redeem', async (ctx) => {
    const tenant = await kernel.lent.tenants.bySlug(ctx.params['tenant'] ?? '')
    const redemption = Redemption.parse(await readBody(ctx))
    const now = new Date()
    const origin = ctx.get('origin') || new URL(keeper.publicUrl).origin
    const { token, expiresAt, actor } = await redeem(keeper.sessions, tenant, {
      ...redemption,
      origin,
      now,
    })
    const who = await answerMe(kernel, ctx, { tenant, actor, now })
    ctx.body = { token, expiresAt: expiresAt.toISOString(), me: who }
  })
}
