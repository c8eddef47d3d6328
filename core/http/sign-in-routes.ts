import type Router from '@koa/router'
import type { Context } from 'koa'
import { z } from 'zod'
import { nobody } from '../identity/actor.ts'
import { meetCitizen } from '../identity/citizens.ts'
import { returnNotAllowed } from '../identity/faults.ts'
import type { SignIn } from '../identity/oidc/client.ts'
import { signInExpired } from '../identity/oidc/faults.ts'
import type { SignInTransaction } from '../identity/oidc/transaction.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Kernel } from '../kernel.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { localeOf } from './locale.ts'

/** What signing citizens in takes. */
export interface CitizenDoor {
  readonly kernel: Kernel
  readonly sessions: Sessions
  readonly signIn: SignIn
  readonly publicUrl: string
  /** The client's public keys, for the provider. */
  readonly publicKeys: object
}

const Leaving = z.object({
  returnTo: z.url(),
  challenge: z.string().regex(/^[\w-]{43}$/),
  level: z.coerce.number().int().min(1).max(3).default(2),
  lang: z.enum(['it', 'en']).optional(),
})

const cookie = 'dime_sign_in'
const codeSeconds = 60
const waitSeconds = 600

/** Citizens leave for the identity provider and come back to the page they left, with a one-time code in its fragment. */
export function signInRoutes(router: Router, door: CitizenDoor): void {
  router.get('/.well-known/jwks.json', (ctx) => void (ctx.body = door.publicKeys))

  router.get('/sign-in/:tenant', async (ctx) => {
    const tenant = await door.kernel.lent.tenants.bySlug(ctx.params['tenant'] ?? '')
    const asked = Leaving.parse({ ...ctx.query })
    demandOwnSite(door, tenant, asked.returnTo)
    const level = z.literal([1, 2, 3]).parse(asked.level)
    const { url, transaction } = await door.signIn.begin({ level, locale: asked.lang ?? localeOf(ctx) })
    const data = { transaction, returnTo: asked.returnTo, challenge: asked.challenge }
    const draft = { kind: 'sign-in', subject: '', seconds: waitSeconds, data } as const
    const { token } = await door.sessions.open(tenant, draft, new Date())
    // The sign-in belongs to this browser: an answer brought by another one finds nothing.
    ctx.cookies.set(cookie, `${tenant.slug}.${token}`, {
      httpOnly: true,
      sameSite: 'lax',
      maxAge: waitSeconds * 1000,
      secure: door.publicUrl.startsWith('https:'),
    })
    ctx.redirect(url)
  })

  router.get('/callback', (ctx) => comeBack(door, ctx))
}

interface Left {
  readonly transaction: SignInTransaction
  readonly returnTo: string
  readonly challenge: string
}

async function comeBack(door: CitizenDoor, ctx: Context): Promise<void> {
  const [slug = '', token = ''] = (ctx.cookies.get(cookie) ?? '').split('.')
  if (!token) throw signInExpired({})
  const tenant = await door.kernel.lent.tenants.bySlug(slug)
  const kept = await door.sessions.close(tenant, token, new Date())
  if (kept?.kind !== 'sign-in') throw signInExpired({})
  const left = kept.data as unknown as Left // written by the route above and read by nobody else
  ctx.cookies.set(cookie, null)
  const answer = await finish(door, ctx, { tenant, left }).catch(refused)
  ctx.redirect(`${left.returnTo.split('#')[0]}#${answer}`)
}

async function finish(
  { kernel, signIn, sessions, publicUrl }: CitizenDoor,
  ctx: Context,
  { tenant, left }: { tenant: Tenant; left: Left },
): Promise<string> {
  const who = await signIn.finish(new URL(ctx.url, publicUrl), left.transaction)
  const now = new Date()
  const caller = { tenant, actor: nobody, locale: localeOf(ctx), now }
  const person = await kernel.reading(caller, (scope) => meetCitizen(scope, who))
  const { token } = await sessions.open(
    tenant,
    {
      kind: 'return',
      subject: person,
      seconds: codeSeconds,
      origin: new URL(left.returnTo).origin,
      level: who.level,
      data: { challenge: left.challenge },
    },
    now,
  )
  return `dime-code=${token}`
}

function refused(error: unknown): string {
  if (error instanceof Fault) return `dime-fault=${error.code}`
  throw error
}

function demandOwnSite({ publicUrl }: CitizenDoor, { profile }: Tenant, returnTo: string): void {
  const { origin } = new URL(returnTo)
  if (origin !== new URL(publicUrl).origin && !profile.sites.includes(origin)) throw returnNotAllowed({ origin })
}
