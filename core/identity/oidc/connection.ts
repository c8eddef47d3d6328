import type { JSONWebKeySet } from 'jose'
import {
  allowInsecureRequests,
  customFetch,
  discovery,
  enableDecryptingResponses,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from 'openid-client'
import type { Configuration, CustomFetch } from 'openid-client'
import { algorithms, openKey } from './key.ts'
import type { OpenKey } from './key.ts'

/** What one client is to one provider: who it is, where it is answered, and its private keys. */
export interface SignInSettings {
  readonly issuer: string
  /** The address that names this client; its public keys are at `{clientId}/.well-known/jwks.json`. */
  readonly clientId: string
  readonly redirectUri: string
  readonly key: JSONWebKeySet
  readonly fetch?: CustomFetch
}

/** The provider as discovered, and the key that signs requests to it. */
export interface Connection {
  readonly provider: Configuration
  readonly signing: OpenKey
}

const deadline = 5

/** Discovers the provider at first use and keeps it; a failure is forgotten, so that the next use tries again. */
export function createConnection(settings: SignInSettings): () => Promise<Connection> {
  let kept: Promise<Connection> | undefined
  return () => {
    kept ??= connect(settings).catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}

async function connect(settings: SignInSettings): Promise<Connection> {
  const signing = await openKey(settings.key, 'sig')
  const sealed = await openKey(settings.key, 'enc')
  const provider = await discover(settings, signing)
  enableDecryptingResponses(provider, ['A128CBC-HS256', 'A256CBC-HS512'], sealed)
  // Without this the library trusts TLS alone and reads no signature of ID token and UserInfo.
  enableNonRepudiationChecks(provider)
  return { provider, signing }
}

function discover({ issuer, clientId, fetch }: SignInSettings, signing: OpenKey) {
  const address = new URL(issuer)
  return discovery(
    address,
    clientId,
    { id_token_signed_response_alg: 'RS256', userinfo_signed_response_alg: algorithms.sig },
    PrivateKeyJwt(signing),
    {
      timeout: deadline,
      execute: address.protocol === 'http:' ? [allowInsecureRequests] : [],
      ...(fetch ? { [customFetch]: fetch } : {}),
    },
  )
}
