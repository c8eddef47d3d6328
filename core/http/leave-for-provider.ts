import type { Context } from 'koa'
import { returnNotAllowed } from '../identity/faults.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { cookieOf, leftCookie, waitSeconds, type ProviderDoor } from './provider-door.ts'
import { visitOf } from './staff-visit.ts'

/** `GET /staff-sign-in/{tenant}`: remembers where at the desk somebody was and sends them to their provider. */
export async function leaveForProvider(
  door: ProviderDoor,
  ctx: Context,
  tenant: Tenant,
): Promise<void> {
  const { publicUrl } = door.kernel.lent
  const returnTo = demandDesk(String(ctx.query['returnTo'] ?? `/desk/${tenant.slug}`), {
    tenant,
    publicUrl,
  })
  const { now, locale } = visitOf(ctx, tenant)
  const { url, transaction } = await door.providers.begin(tenant, locale)
  const data = { transaction, returnTo }
  const draft = { kind: 'staff-sign-in', subject: '', seconds: waitSeconds, data } as const
  const { token } = await door.sessions.open(tenant, draft, now)
  // The sign-in belongs to this browser: an answer brought by another one finds nothing.
  ctx.cookies.set(leftCookie, token, cookieOf(tenant, publicUrl))
  ctx.redirect(url)
}

/** A path of the tenant's desk, whatever was written; faults: identity.return-not-allowed. */
function demandDesk(
  returnTo: string,
  { tenant, publicUrl }: { tenant: Tenant; publicUrl: string },
): string {
  const desk = `/desk/${tenant.slug}`
  const { origin, pathname, search } = new URL(returnTo, publicUrl)
  const isDesk = pathname === desk || pathname.startsWith(`${desk}/`)
  if (origin !== new URL(publicUrl).origin || !isDesk) throw returnNotAllowed({ origin })
  return `${pathname}${search}`
}
