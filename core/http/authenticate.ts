import type { Context } from 'koa'
import type { Database } from '../database/database.ts'
import { nobody, type Actor } from '../identity/actor.ts'
import { foreignOrigin, tokenNotValid } from '../identity/faults.ts'
import { isMachineKey, machineOf } from '../keys/machines.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Proxies } from './address-of.ts'
import type { Pace } from './pace.ts'

/** What telling callers apart takes. */
export interface Doorkeeper {
  readonly database: Database
  readonly sessions: Sessions
  readonly publicUrl: string
  /** Whose word on where callers are is believed; nobody's where nothing is said. */
  readonly proxies?: Proxies
  /** How fast somebody unknown may add things; as fast as they like where nothing is said. */
  readonly pace?: Pace
}

/** The name of the cookie that holds an operator's session with a tenant. */
export const staffCookie = (tenant: Tenant) => `dime_staff_${tenant.slug}`

/** Who calls, and from where: a citizen by token, a machine by key, staff by cookie, or nobody. Faults: identity.*. */
export async function authenticate(
  keeper: Doorkeeper,
  ctx: Context,
  tenant: Tenant,
): Promise<Actor> {
  return { ...(await callerOf(keeper, ctx, tenant)), from: ctx.ip }
}

/** The same caller again, for whoever only listens: it is no sign of life. */
export function authenticateAgain(keeper: Doorkeeper, ctx: Context, tenant: Tenant) {
  const sessions = { ...keeper.sessions, actor: keeper.sessions.watch }
  return authenticate({ ...keeper, sessions }, ctx, tenant)
}

async function callerOf(keeper: Doorkeeper, ctx: Context, tenant: Tenant): Promise<Actor> {
  const bearer = /^Bearer (\S{1,200})$/.exec(ctx.get('authorization'))?.[1]
  if (bearer && isMachineKey(bearer)) {
    const origin = ctx.get('origin')
    const shown = { key: bearer, now: new Date(), address: ctx.ip, ...(origin && { origin }) }
    return known(await machineOf(keeper.database, tenant, shown))
  }
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
  const isReading = ctx.method === 'GET' || ctx.method === 'HEAD'
  if (isForeign(keeper, ctx) && isReading) return nobody
  demandOwnOrigin(keeper, ctx)
  const found = await keeper.sessions.actor(tenant, token, new Date())
  return found?.actor.kind === 'staff' ? found.actor : nobody
}

/** Refuses what a page of another site asks for with an operator's cookie; faults: identity.foreign-origin. */
export function demandOwnOrigin(keeper: Pick<Doorkeeper, 'publicUrl'>, ctx: Context): void {
  if (isForeign(keeper, ctx)) throw foreignOrigin({ origin: ctx.get('origin') })
}

// A browser names the origin of whatever writes; of what only reads it says whether it comes from elsewhere.
function isForeign({ publicUrl }: Pick<Doorkeeper, 'publicUrl'>, ctx: Context): boolean {
  const origin = ctx.get('origin')
  return origin ? origin !== new URL(publicUrl).origin : ctx.get('sec-fetch-site') === 'cross-site'
}

function known(actor: Actor | undefined): Actor {
  if (!actor) throw tokenNotValid({})
  return actor
}
