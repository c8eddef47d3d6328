import { authorizationCodeGrant, buildAuthorizationUrlWithJAR, fetchUserInfo } from 'openid-client'
import type { Configuration } from 'openid-client'
import { readCitizen } from './citizen.ts'
import type { CitizenIdentity } from './citizen.ts'
import { SignInClaims } from './claims.ts'
import { createConnection } from './connection.ts'
import type { Connection, SignInSettings } from './connection.ts'
import { faultOf } from './fault-of.ts'
import { answerForged, levelTooLow, signInExpired } from './faults.ts'
import { levelOf } from './level.ts'
import { isExpired, newTransaction, requestParameters } from './transaction.ts'
import type { SignInRequest, SignInTransaction } from './transaction.ts'

/** Signs citizens in with one identity provider (SPID, CIE or a broker of both). Every failure is an `identity.*` fault. */
export interface SignIn {
  /** Where to send the person, and what to keep until they are back. */
  begin(request: SignInRequest): Promise<{ url: string; transaction: SignInTransaction }>
  /** Who came back: state, nonce, issuer, signatures and level are checked; an answer serves once. */
  finish(callbackUrl: URL, transaction: SignInTransaction): Promise<CitizenIdentity>
}

/** Builds a sign-in; nothing is asked of the provider until it is used, and a provider that is away may come back. */
export function createSignIn(settings: SignInSettings): SignIn {
  const { issuer, redirectUri } = settings
  const connect = createConnection(settings)
  const begin = async ({ level, locale }: SignInRequest) => {
    const transaction = newTransaction(issuer, level, Date.now())
    const parameters = await requestParameters(transaction, redirectUri, locale)
    return { url: await signedUrl(await connect(), parameters), transaction }
  }
  const finish = async (callbackUrl: URL, transaction: SignInTransaction) => {
    if (transaction.issuer !== issuer) throw answerForged({ check: 'issuer' })
    if (isExpired(transaction, Date.now())) throw signInExpired({})
    return identify((await connect()).provider, callbackUrl, transaction)
  }
  return {
    begin: (request) => orFault(begin(request), issuer),
    finish: (callbackUrl, transaction) => orFault(finish(callbackUrl, transaction), issuer),
  }
}

async function orFault<Value>(work: Promise<Value>, issuer: string): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw faultOf(error, issuer)
  }
}

/** SPID wants these both inside the signed request and beside it. */
const besideTheRequest = ['response_type', 'scope', 'code_challenge', 'code_challenge_method']

async function signedUrl({ provider, signing }: Connection, parameters: Record<string, string>) {
  const url = await buildAuthorizationUrlWithJAR(provider, parameters, signing)
  for (const name of besideTheRequest) url.searchParams.set(name, parameters[name] ?? '')
  return url.href
}

async function identify(provider: Configuration, callbackUrl: URL, transaction: SignInTransaction) {
  const tokens = await authorizationCodeGrant(provider, callbackUrl, {
    pkceCodeVerifier: transaction.codeVerifier,
    expectedState: transaction.state,
    expectedNonce: transaction.nonce,
    idTokenExpected: true,
  })
  const claims = SignInClaims.parse(tokens.claims())
  const level = levelOf(claims.acr)
  if (level === 0 || level < transaction.level) {
    throw levelTooLow({ asked: transaction.level, given: level })
  }
  const userInfo = await fetchUserInfo(provider, tokens.access_token, claims.sub)
  return readCitizen(userInfo, { claims, level, issuer: transaction.issuer })
}
