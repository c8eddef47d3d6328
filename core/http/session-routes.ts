import type { Router } from '@koa/router'
import type { Context } from 'koa'
import { createGuesses } from '../identity/guesses.ts'
import type { StaffDoor } from '../identity/staff/enter.ts'
import { demandOwnOrigin, staffCookie, type Doorkeeper } from './authenticate.ts'
import { readBody } from './body.ts'
import type { Face } from './face.ts'
import { steps, type Come, type Step } from './sign-in-steps.ts'
import { staffProviderRoutes } from './staff-provider-routes.ts'
import { visitOf, welcome } from './staff-visit.ts'

/** Staff sign in and out: a cookie for DiMe's own pages, which no other site can use. */
export function sessionRoutes(router: Router, { kernel, keeper, providers }: Face): void {
  const { sessions, database } = keeper
  const door = { kernel, sessions, guesses: createGuesses(database, kernel.lent.secrets) }
  for (const [path, step] of Object.entries(steps))
    router.post(`/api/:tenant/${path}`, (ctx) => take(step, ctx, { door, keeper }))
  router.delete('/api/:tenant/session', (ctx) => signOut(door, keeper, ctx))
  if (providers) staffProviderRoutes(router, { ...door, providers })
}

async function take(
  step: Step,
  ctx: Context,
  { door, keeper }: Pick<Come, 'door' | 'keeper'>,
): Promise<void> {
  demandOwnOrigin(keeper, ctx)
  const tenant = await door.kernel.lent.tenants.bySlug(String(ctx['params'].tenant))
  const visit = visitOf(ctx, tenant)
  const answer = await step({ door, keeper, visit, ctx }, await readBody(ctx))
  ctx.set('cache-control', 'no-store')
  ctx.body = 'token' in answer ? await welcome(door, ctx, { visit, entered: answer }) : answer
}

async function signOut({ kernel }: StaffDoor, keeper: Doorkeeper, ctx: Context): Promise<void> {
  demandOwnOrigin(keeper, ctx)
  const tenant = await kernel.lent.tenants.bySlug(String(ctx['params'].tenant))
  const token = ctx.cookies.get(staffCookie(tenant))
  if (token) await keeper.sessions.close(tenant, token, new Date())
  ctx.cookies.set(staffCookie(tenant), null, { path: `/api/${tenant.slug}` })
  ctx.status = 204
}
