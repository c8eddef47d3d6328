import { randomBytes } from 'node:crypto'
import { calculatePKCECodeChallenge } from 'openid-client'
import { acrOf, levelsFrom } from './level.ts'
import type { Level } from './level.ts'
import { claimsRequest } from './claims.ts'

/**
 * What must be remembered between leaving for the provider and coming back: a plain JSON value.
 * It holds secrets and serves once: keep it on the server or sealed in a cookie, take it away before `finish`.
 */
export interface SignInTransaction {
  readonly issuer: string
  readonly level: Level
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  /** Milliseconds since 1970. */
  readonly begunAt: number
}

/** What the person is asked for: the level of the service and the language they read. */
export interface SignInRequest {
  readonly level: Level
  readonly locale: string
}

const lifetime = 10 * 60_000

/** A new transaction with fresh secrets of 48 and 64 hexadecimal digits: SPID wants 32 alphanumerics at least. */
export function newTransaction(issuer: string, level: Level, now: number): SignInTransaction {
  return {
    issuer,
    level,
    state: randomBytes(24).toString('hex'),
    nonce: randomBytes(24).toString('hex'),
    codeVerifier: randomBytes(32).toString('hex'),
    begunAt: now,
  }
}

/** Whether the transaction is older than ten minutes, or was begun in the future. */
export function isExpired(transaction: SignInTransaction, now: number): boolean {
  const age = now - transaction.begunAt
  return age < 0 || age > lifetime
}

/** The parameters that go into the signed request object (SPID and CIE OIDC rules, authentication request). */
export async function requestParameters(
  transaction: SignInTransaction,
  redirectUri: string,
  locale: string,
): Promise<Record<string, string>> {
  return {
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge: await calculatePKCECodeChallenge(transaction.codeVerifier),
    code_challenge_method: 'S256',
    acr_values: levelsFrom(transaction.level).map(acrOf).join(' '),
    claims: JSON.stringify(claimsRequest),
    // On a shared computer the person before may still be signed in: each sign-in proves itself.
    prompt: 'consent login',
    ui_locales: locale,
  }
}
