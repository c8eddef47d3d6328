import type Router from '@koa/router'
import type { Context } from 'koa'
import { foreignOrigin } from '../identity/faults.ts'
import { me } from '../identity/me.ts'
import { Redemption } from '../identity/contract.ts'
import { redeem } from '../identity/redeem.ts'
import { Credentials, signInStaff } from '../identity/staff-sign-in.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { staffCookie, type Doorkeeper } from './authenticate.ts'
import { readBody } from './body.ts'
import { localeOf } from './locale.ts'

/** Staff sign in and out (a cookie for DiMe's own pages); citizens' one-time codes become tokens. */
export function sessionRoutes(router: Router, kernel: Kernel, keeper: Doorkeeper): void {
  const { tenants, secrets } = kernel.lent
  const { database, sessions } = keeper

  router.post('/api/:tenant/session', async (ctx) => {
    demandOwnOrigin(ctx, keeper)
    const tenant = await tenants.bySlug(ctx.params['tenant'] ?? '')
    const credentials = Credentials.parse(await readBody(ctx))
    const now = new Date()
    const { token, expiresAt } = await signInStaff({ database, secrets, sessions }, tenant, { credentials, now })
    ctx.cookies.set(staffCookie(tenant), token, {
      httpOnly: true,
      sameSite: 'strict',
      expires: expiresAt,
      path: `/api/${tenant.slug}`,
      secure: keeper.publicUrl.startsWith('https:'),
    })
    const found = await sessions.actor(tenant, token, now)
    if (found) await answerMe(kernel, ctx, { tenant, actor: found.actor, now })
  })

  router.delete('/api/:tenant/session', async (ctx) => {
    demandOwnOrigin(ctx, keeper)
    const tenant = await tenants.bySlug(ctx.params['tenant'] ?? '')
    const token = ctx.cookies.get(staffCookie(tenant))
    if (token) await sessions.close(tenant, token, new Date())
    ctx.cookies.set(staffCookie(tenant), null, { path: `/api/${tenant.slug}` })
    ctx.status = 204
  })

  router.post('/api/:tenant/identity.redeem', async (ctx) => {
    const tenant = await tenants.bySlug(ctx.params['tenant'] ?? '')
    const redemption = Redemption.parse(await readBody(ctx))
    const now = new Date()
    const asked = { ...redemption, origin: ctx.get('origin') || new URL(keeper.publicUrl).origin, now }
    const { token, expiresAt, actor } = await redeem(sessions, tenant, asked)
    const who = await asMe(kernel, ctx, { tenant, actor, now })
    ctx.set('cache-control', 'no-store')
    ctx.body = { token, expiresAt: expiresAt.toISOString(), me: who }
  })
}

type Who = Omit<Caller, 'locale'>

function asMe(kernel: Kernel, ctx: Context, who: Who) {
  return kernel.reading({ ...who, locale: localeOf(ctx) }, async (scope) => me(scope))
}

async function answerMe(kernel: Kernel, ctx: Context, who: Who): Promise<void> {
  ctx.set('cache-control', 'no-store')
  ctx.body = await asMe(kernel, ctx, who)
}

function demandOwnOrigin(ctx: Context, { publicUrl }: Doorkeeper): void {
  const origin = ctx.get('origin')
  const isForeign = origin ? origin !== new URL(publicUrl).origin : ctx.get('sec-fetch-site') === 'cross-site'
  if (isForeign) throw foreignOrigin({ origin })
}
