import type { Context } from 'koa'
import type { Me } from '../identity/contract.ts'
import type { Entered, StaffDoor, Visit } from '../identity/staff/enter.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { networkOf } from './address-of.ts'
import { answerMe } from './answer-me.ts'
import { staffCookie } from './authenticate.ts'
import { localeOf } from './locale.ts'

const deviceDays = 180
const deviceCookie = ({ slug }: Tenant) => `dime_device_${slug}`

/** Somebody at the door of a tenant, as the request tells. */
export function visitOf(ctx: Context, tenant: Tenant): Visit {
  return {
    tenant,
    now: new Date(),
    locale: localeOf(ctx),
    address: ctx.ip,
    network: networkOf(ctx.ip),
    agent: ctx.get('user-agent'),
    device: ctx.cookies.get(deviceCookie(tenant)),
  }
}

/** Hands the browser its new session, out of reach of scripts and of other sites, and ends the one that it had. */
export async function handOver(
  { kernel, sessions }: StaffDoor,
  ctx: Context,
  { visit: { tenant, now }, entered }: { visit: Visit; entered: Entered },
): Promise<void> {
  const before = ctx.cookies.get(staffCookie(tenant))
  if (before) await sessions.close(tenant, before, now)
  const cookie = {
    httpOnly: true,
    sameSite: 'strict',
    path: `/api/${tenant.slug}`,
    secure: kernel.lent.publicUrl.startsWith('https:'),
  } as const
  ctx.cookies.set(staffCookie(tenant), entered.token, { ...cookie, expires: entered.expiresAt })
  if (!entered.device) return
  const maxAge = deviceDays * 24 * 60 * 60 * 1000
  ctx.cookies.set(deviceCookie(tenant), entered.device, { ...cookie, maxAge })
}

/** Hands the session over and answers who has just signed in. */
export async function welcome(
  door: StaffDoor,
  ctx: Context,
  came: { visit: Visit; entered: Entered },
): Promise<Me | undefined> {
  const { tenant, now } = came.visit
  await handOver(door, ctx, came)
  const found = await door.sessions.actor(tenant, came.entered.token, now)
  return found && answerMe(door.kernel, ctx, { tenant, actor: found.actor, now })
}
