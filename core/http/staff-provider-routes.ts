import type { Router } from '@koa/router'
import type { Context } from 'koa'
import { comeFromProvider } from './come-from-provider.ts'
import { leaveForProvider } from './leave-for-provider.ts'
import type { ProviderDoor } from './provider-door.ts'

/** Staff leave for their tenant's own provider and come back to the page of the desk that they left. */
export function staffProviderRoutes(router: Router, door: ProviderDoor): void {
  const tenantOf = (ctx: Context) => door.kernel.lent.tenants.bySlug(String(ctx['params'].tenant))
  router.get('/staff-sign-in/:tenant', async (ctx) =>
    leaveForProvider(door, ctx, await tenantOf(ctx)),
  )
  router.get('/staff-sign-in/:tenant/callback', async (ctx) =>
    comeFromProvider(door, ctx, await tenantOf(ctx)),
  )
}
