import type { Context } from 'koa'
import { z } from 'zod'
import { nobody } from '../identity/actor.ts'
import { returnNotAllowed } from '../identity/faults.ts'
import { recordAsked } from '../identity/logins/record.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { signInCookie, type CitizenDoor } from './citizen-door.ts'
import { localeOf } from './locale.ts'
import { whence } from './whence.ts'

const Leaving = z.object({
  returnTo: z.url(),
  challenge: z.string().regex(/^[\w-]{43}$/),
  level: z.enum(['1', '2', '3']).default('2'),
  lang: z.enum(['it', 'en']).optional(),
})

const levels = { '1': 1, '2': 2, '3': 3 } as const
const waitSeconds = 600

/** `GET /sign-in/{tenant}`: remembers where the citizen was and sends them to the identity provider. */
export async function leave(door: CitizenDoor, ctx: Context): Promise<void> {
  const tenant = await door.kernel.lent.tenants.bySlug(String(ctx['params'].tenant))
  const { returnTo, challenge, level, lang } = Leaving.parse({ ...ctx.query })
  demandOwnSite(door, tenant, returnTo)
  const request = { level: levels[level], locale: lang ?? localeOf(ctx) }
  const { url, transaction } = await door.signIn.begin(request)
  const data = { transaction, returnTo, challenge }
  const draft = { kind: 'sign-in', subject: '', seconds: waitSeconds, data } as const
  const now = new Date()
  const { token } = await door.sessions.open(tenant, draft, now)
  const caller = { tenant, actor: nobody, locale: localeOf(ctx), now }
  await door.kernel.withRows(caller, (scope) => recordAsked(scope, transaction, whence(ctx)))
  // The sign-in belongs to this browser: an answer brought by another one finds nothing.
  ctx.cookies.set(signInCookie, `${tenant.slug}.${token}`, {
    httpOnly: true,
    sameSite: 'lax',
    maxAge: waitSeconds * 1000,
    secure: door.publicUrl.startsWith('https:'),
  })
  ctx.redirect(url)
}

function demandOwnSite({ publicUrl }: CitizenDoor, { profile }: Tenant, returnTo: string): void {
  const { origin } = new URL(returnTo)
  const isOwn = origin === new URL(publicUrl).origin || profile.sites.includes(origin)
  if (!isOwn) throw returnNotAllowed({ origin })
}
