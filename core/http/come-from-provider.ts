import type { Context } from 'koa'
import { nobody } from '../identity/actor.ts'
import { signInExpired } from '../identity/oidc/faults.ts'
import { enter } from '../identity/staff/enter.ts'
import { noGroup } from '../identity/staff/faults.ts'
import { meetStaff } from '../identity/staff/meet-staff.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { cookieOf, leftCookie, type Left, type ProviderDoor } from './provider-door.ts'
import { handOver, visitOf } from './staff-visit.ts'

/** `GET /staff-sign-in/{tenant}/callback`: takes the provider's answer and returns to the desk, signed in or with a fault. */
export async function comeFromProvider(
  door: ProviderDoor,
  ctx: Context,
  tenant: Tenant,
): Promise<void> {
  const token = ctx.cookies.get(leftCookie) ?? ''
  const kept = token ? await door.sessions.close(tenant, token, new Date()) : undefined
  if (kept?.kind !== 'staff-sign-in') throw signInExpired({})
  const left = kept.data as unknown as Left // written by the route above and read by nobody else
  ctx.cookies.set(leftCookie, null, cookieOf(tenant, door.kernel.lent.publicUrl))
  const fault = await finish(door, ctx, { tenant, left }).catch(refused)
  ctx.redirect(fault ? `${left.returnTo}#dime-fault=${fault}` : left.returnTo)
}

async function finish(
  door: ProviderDoor,
  ctx: Context,
  { tenant, left }: { tenant: Tenant; left: Left },
): Promise<undefined> {
  const { kernel, providers } = door
  const answer = new URL(ctx.url, kernel.lent.publicUrl)
  const who = await providers.finish(tenant, answer, left.transaction)
  const visit = visitOf(ctx, tenant)
  const { now, locale } = visit
  const caller = { tenant, actor: { ...nobody, from: ctx.ip }, locale, now }
  const account = await kernel.withRows(caller, (scope) => meetStaff(scope, who))
  if (!account) throw noGroup({})
  const entered = await enter(door, visit, { account, way: 'provider' })
  await handOver(door, ctx, { visit, entered })
}

function refused(error: unknown): string {
  if (error instanceof Fault) return error.code
  throw error
}
