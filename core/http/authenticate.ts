import type { Context } from 'koa'
import type { Database } from '../database/database.ts'
import { nobody, type Actor } from '../identity/actor.ts'
import { foreignOrigin, tokenNotValid } from '../identity/faults.ts'
import { isMachineKey, machineOf } from '../identity/machines.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/** What telling callers apart takes. */
export interface Doorkeeper {
  readonly database: Database
  readonly sessions: Sessions
  readonly publicUrl: string
}

/** The name of the cookie that holds an operator's session with a tenant. */
export const staffCookie = (tenant: Tenant) => `dime_staff_${tenant.slug}`

/** Who calls: a citizen by token, a machine by key, staff by cookie, or nobody. Faults: identity.*. */
export async function authenticate(
  keeper: Doorkeeper,
  ctx: Context,
  tenant: Tenant,
): Promise<Actor> {
  const bearer = /^Bearer (\S{1,200})$/.exec(ctx.get('authorization'))?.[1]
  if (bearer && isMachineKey(bearer)) return known(await machineOf(keeper.database, tenant, bearer))
  if (bearer) return citizen(keeper, ctx, { tenant, token: bearer })
  if (ctx.get('authorization')) throw tokenNotValid({})
  const cookie = ctx.cookies.get(staffCookie(tenant))
  return cookie ? staff(keeper, ctx, { tenant, token: cookie }) : nobody
}

interface Held {
  readonly tenant: Tenant
  readonly token: string
}

async function citizen(
  { sessions }: Doorkeeper,
  ctx: Context,
  { tenant, token }: Held,
): Promise<Actor> {
  const found = await sessions.actor(tenant, token, new Date())
  if (found?.session.kind !== 'token') throw tokenNotValid({})
  // A token serves the page that redeemed it; a browser names that page's origin by itself.
  if (ctx.get('origin') && found.session.origin !== ctx.get('origin')) throw tokenNotValid({})
  return found.actor
}

async function staff(keeper: Doorkeeper, ctx: Context, { tenant, token }: Held): Promise<Actor> {
  const origin = ctx.get('origin')
  const isForeign = origin
    ? origin !== new URL(keeper.publicUrl).origin
    : ctx.get('sec-fetch-site') === 'cross-site'
  if (isForeign) {
    if (ctx.method === 'GET' || ctx.method === 'HEAD') return nobody
    throw foreignOrigin({ origin })
  }
  const found = await keeper.sessions.actor(tenant, token, new Date())
  return found?.session.kind === 'staff' ? found.actor : nobody
}

function known(actor: Actor | undefined): Actor {
  if (!actor) throw tokenNotValid({})
  return actor
}
