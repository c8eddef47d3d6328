import type { Router } from '@koa/router'
import type { Context } from 'koa'
import { foreignOrigin } from '../identity/faults.ts'
import { Credentials, signInStaff } from '../identity/staff-sign-in.ts'
import type { Kernel } from '../kernel.ts'
import { answerMe } from './answer-me.ts'
import { staffCookie, type Doorkeeper } from './authenticate.ts'
import { readBody } from './body.ts'

/** Staff sign in and out: a cookie for DiMe's own pages, which no other site can use. */
export function sessionRoutes(router: Router, kernel: Kernel, keeper: Doorkeeper): void {
  router.post('/api/:tenant/session', (ctx) => signIn(kernel, keeper, ctx))
  router.delete('/api/:tenant/session', (ctx) => signOut(kernel, keeper, ctx))
}

async function signIn(kernel: Kernel, keeper: Doorkeeper, ctx: Context): Promise<void> {
  demandOwnOrigin(ctx, keeper)
  const { tenants, secrets } = kernel.lent
  const { database, sessions, publicUrl } = keeper
  const tenant = await tenants.bySlug(String(ctx['params'].tenant))
  const credentials = Credentials.parse(await readBody(ctx))
  const now = new Date()
  const door = { database, secrets, sessions }
  const { token, expiresAt } = await signInStaff(door, tenant, { credentials, now })
  ctx.cookies.set(staffCookie(tenant), token, {
    httpOnly: true,
    sameSite: 'strict',
    expires: expiresAt,
    path: `/api/${tenant.slug}`,
    secure: publicUrl.startsWith('https:'),
  })
  const found = await sessions.actor(tenant, token, now)
  if (found) ctx.body = await answerMe(kernel, ctx, { tenant, actor: found.actor, now })
}

async function signOut(kernel: Kernel, keeper: Doorkeeper, ctx: Context): Promise<void> {
  demandOwnOrigin(ctx, keeper)
  const tenant = await kernel.lent.tenants.bySlug(String(ctx['params'].tenant))
  const token = ctx.cookies.get(staffCookie(tenant))
  if (token) await keeper.sessions.close(tenant, token, new Date())
  ctx.cookies.set(staffCookie(tenant), null, { path: `/api/${tenant.slug}` })
  ctx.status = 204
}

function demandOwnOrigin(ctx: Context, { publicUrl }: Doorkeeper): void {
  const origin = ctx.get('origin')
  const isCrossSite = ctx.get('sec-fetch-site') === 'cross-site'
  const isForeign = origin ? origin !== new URL(publicUrl).origin : isCrossSite
  if (isForeign) throw foreignOrigin({ origin })
}
