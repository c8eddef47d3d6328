import type { Context } from 'koa'
import { signInExpired } from '../identity/oidc/faults.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { signInCookie, type CitizenDoor, type Left } from './citizen-door.ts'
import { identify } from './identify.ts'

const codeSeconds = 60

/** `GET /callback`: takes the provider's answer and returns the citizen to their page with a one-time code. */
export async function comeBack(door: CitizenDoor, ctx: Context): Promise<void> {
  const [slug = '', token = ''] = (ctx.cookies.get(signInCookie) ?? '').split('.')
  if (!token) throw signInExpired({})
  const tenant = await door.kernel.lent.tenants.bySlug(slug)
  const kept = await door.sessions.close(tenant, token, new Date())
  if (kept?.kind !== 'sign-in') throw signInExpired({})
  const left = kept.data as unknown as Left // written by the route above and read by nobody else
  ctx.cookies.set(signInCookie, null)
  const answer = await finish(door, ctx, { tenant, left }).catch(refused)
  ctx.redirect(`${left.returnTo.split('#')[0]}#${answer}`)
}

async function finish(
  door: CitizenDoor,
  ctx: Context,
  came: { tenant: Tenant; left: Left },
): Promise<string> {
  const { tenant, left } = came
  const { person, who } = await identify(door, ctx, came)
  const { token } = await door.sessions.open(
    tenant,
    {
      kind: 'return',
      subject: person,
      seconds: codeSeconds,
      origin: new URL(left.returnTo).origin,
      level: who.level,
      data: { challenge: left.challenge },
    },
    new Date(),
  )
  return `dime-code=${token}`
}

function refused(error: unknown): string {
  if (error instanceof Fault) return `dime-fault=${error.code}`
  throw error
}
