import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { Fault } from '../../operation/fault.ts'
import {
  answerForged,
  providerAway,
  providerFaulty,
  signInExpired,
  signInRefused,
} from './faults.ts'

const personSaidNo: ReadonlySet<string> = new Set([
  'access_denied',
  'consent_required',
  'interaction_required',
  'login_required',
])

const providerSaidLater: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable'])

const nobodyAnswered: ReadonlySet<string> = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT'])

const unexpectedStatus = 'OAUTH_RESPONSE_IS_NOT_CONFORM'

/** The fault that tells what went wrong between us and the provider, its cause kept; anything else is thrown on. */
export function faultOf(thrown: unknown, issuer: string): Fault {
  if (thrown instanceof Fault) return thrown
  const fault = translate(thrown, issuer)
  if (!fault) throw thrown
  fault.cause = thrown
  return fault
}

function translate(thrown: unknown, issuer: string): Fault | undefined {
  if (thrown instanceof AuthorizationResponseError) return refusal(thrown.error, issuer)
  if (thrown instanceof ResponseBodyError) return tokenRefusal(thrown, issuer)
  if (thrown instanceof WWWAuthenticateChallengeError) return signInExpired({})
  if (thrown instanceof ClientError) return clientFault(thrown, issuer)
  return isNetworkFailure(thrown) ? providerAway({ issuer }) : undefined
}

/** `fetch` throws a bare TypeError when nobody answers; the library's own mistakes of use carry a code. */
function isNetworkFailure(thrown: unknown): boolean {
  return thrown instanceof TypeError && !('code' in thrown)
}

function refusal(error: string, issuer: string): Fault {
  if (personSaidNo.has(error)) return signInRefused({ reason: error })
  return providerSaidLater.has(error) ? providerAway({ issuer }) : providerFaulty({ issuer, error })
}

function tokenRefusal({ error, status }: ResponseBodyError, issuer: string): Fault {
  if (error === 'invalid_grant') return signInExpired({})
  return status >= 500 ? providerAway({ issuer }) : providerFaulty({ issuer, error })
}

function clientFault({ code = 'unknown', cause }: ClientError, issuer: string): Fault {
  if (nobodyAnswered.has(code)) return providerAway({ issuer })
  if (code !== unexpectedStatus) return answerForged({ check: code })
  const status = cause instanceof Response ? cause.status : 0
  return status >= 500
    ? providerAway({ issuer })
    : providerFaulty({ issuer, error: `status ${status}` })
}
