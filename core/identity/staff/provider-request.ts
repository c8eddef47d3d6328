import { calculatePKCECodeChallenge } from 'openid-client'
import type { Tenant } from '../../tenancy/tenants.ts'
import { providerFaulty } from '../oidc/faults.ts'
import type { SignInTransaction } from '../oidc/transaction.ts'
import { noProvider } from './faults.ts'

/** Where a tenant's provider sends staff back to. */
export const callbackOf = ({ slug }: Tenant, publicUrl: string) =>
  `${publicUrl}/staff-sign-in/${slug}/callback`

/** The provider that a tenant trusts; faults: identity.no-provider, identity.provider-faulty for one that talks in the open. */
export function providerOf({ profile: { provider } }: Tenant, publicUrl: string) {
  if (!provider) throw noProvider({})
  const { issuer } = provider
  // Whoever stands between could be anybody: only a DiMe that is itself being tried out talks in the open.
  const isSafe = issuer.startsWith('https:') || publicUrl.startsWith('http:')
  if (!isSafe) throw providerFaulty({ issuer, error: 'https' })
  return provider
}

/** The parameters of the signed request to a tenant's own provider (OpenID Connect Core, 6; PKCE, RFC 7636). */
export async function providerParameters(
  { state, nonce, codeVerifier }: SignInTransaction,
  redirectUri: string,
  locale: string,
): Promise<Record<string, string>> {
  return {
    response_type: 'code',
    scope: 'openid email profile',
    redirect_uri: redirectUri,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    // On a desk of many hands the one before may still be signed in: each sign-in proves itself.
    prompt: 'login',
    ui_locales: locale,
  }
}
