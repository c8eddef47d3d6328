import { createHash, randomBytes } from 'node:crypto'
import { Token } from '../../core/identity/contract.ts'
import { agree, choose } from '../../launch/identity/trial.ts'
import { createVisitor } from '../../launch/identity/visitor.ts'
import { city } from './city.ts'
import { clientOf, type Client, type Slug } from './client.ts'

/** Where citizens come from unless said otherwise: the tenant's own site. */
export const siteOf: Readonly<Record<Slug, string>> = {
  venezia: city.citySite,
  veritas: city.companySite,
}

/** A citizen's one-time code with what redeems it: the whole way through the identity provider. */
export async function signInCode(
  tenant: Slug,
  who: string,
): Promise<{ code: string; verifier: string }> {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const door = new URL(`/sign-in/${tenant}`, city.kernel)
  door.search = new URLSearchParams({
    returnTo: `${siteOf[tenant]}/`,
    challenge,
    level: '2',
  }).toString()
  const left = await fetch(door, { redirect: 'manual' })
  const provider = left.headers.get('location') ?? ''
  const cookie = left.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const visitor = createVisitor(new URL(provider).origin)
  const answer = await agree(visitor, await choose(visitor, provider, who))
  const back = await fetch(answer, { redirect: 'manual', headers: { cookie } })
  const code = /#dime-code=([\w-]+)/.exec(back.headers.get('location') ?? '')?.[1]
  if (!code) throw new Error(`${who} did not come back signed in: ${back.headers.get('location')}`)
  return { code, verifier }
}

/** A citizen's token, as their page would get it. */
export async function tokenOf(tenant: Slug, who: string): Promise<string> {
  const redemption = await signInCode(tenant, who)
  const page = clientOf(tenant, { origin: siteOf[tenant] })
  const { body } = await page.raw('identity.redeem', redemption)
  return Token.parse(body).token
}

/** A citizen who has signed in on the tenant's site; `who` is a scheme and a person: `spid:marta-zen`. */
export async function citizen(tenant: Slug, who: string): Promise<Client> {
  const authorization = `Bearer ${await tokenOf(tenant, who)}`
  return clientOf(tenant, { authorization, origin: siteOf[tenant] })
}
