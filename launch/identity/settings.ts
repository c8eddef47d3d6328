import { createHmac, generateKeyPair, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import type { Configuration, JWK } from 'oidc-provider'
import { accountId, attributeNames, attributesOf, findAccount } from './account.ts'
import { acrValues } from './level.ts'
import type { Person } from './person.ts'
import { registrationOf } from './registration.ts'
import { textOf } from './text-of.ts'
import type { IdentityClient } from './registration.ts'

/** Whom the provider answers, who can sign in, and the secret behind cookies, codes and pairwise subjects. */
export interface IdentitySettings {
  readonly clients: readonly IdentityClient[]
  readonly people: readonly Person[]
  readonly secret: string
}

const oneHour = 3600
const tenMinutes = 600

/** What SPID and CIE ask of a provider, as configuration; sessions and codes live in memory, new keys at each start. */
export async function providerSettings(settings: IdentitySettings): Promise<Configuration> {
  const { clients, people, secret } = settings
  return {
    ...algorithms,
    clients: clients.map(registrationOf),
    jwks: { keys: [await newSigningKey()] },
    cookies: { keys: [keyed(secret, 'cookies')] },
    acrValues,
    scopes: ['openid'],
    subjectTypes: ['pairwise'],
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt'],
    claims: { openid: ['sub'], acr: null, amr: null, sid: null, ...offered },
    pkce: { required: () => true },
    features,
    ttl: {
      Interaction: tenMinutes,
      Session: oneHour,
      Grant: oneHour,
      AccessToken: tenMinutes,
      IdToken: tenMinutes,
      AuthorizationCode: 60,
    },
    sectorIdentifierUriValidate: () => false,
    pairwiseIdentifier: (_, id, client) =>
      keyed(secret, `${textOf(client.sectorIdentifier)} ${id}`),
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, id) => {
      const account = findAccount(people, id)
      if (!account) return undefined
      return {
        accountId: accountId(account),
        claims: () => ({ sub: id, ...attributesOf(account) }),
      }
    },
    // The library refuses loopback addresses, where the keys of a client under development are.
    fetch: (url, options) => fetch(url, options && withoutGuard(options)),
  }
}

const offered = Object.fromEntries(attributeNames.map((name) => [name, null]))

const features = {
  devInteractions: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  claimsParameter: { enabled: true },
  requestObjects: { enabled: true, requireSignedRequestObject: true },
  encryption: { enabled: true },
  jwtUserinfo: { enabled: true },
  revocation: { enabled: true },
} as const

const algorithms = {
  enabledJWA: {
    clientAuthSigningAlgValues: ['RS256'],
    idTokenSigningAlgValues: ['RS256'],
    requestObjectSigningAlgValues: ['RS256'],
    userinfoSigningAlgValues: ['RS256'],
    userinfoEncryptionAlgValues: ['RSA-OAEP-256'],
    userinfoEncryptionEncValues: ['A256CBC-HS512', 'A128CBC-HS256'],
  },
} satisfies Partial<Configuration>

function withoutGuard(options: RequestInit): RequestInit {
  const plain = { ...options }
  delete plain.dispatcher
  return plain
}

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return {
    ...privateKey.export({ format: 'jwk' }),
    kty: 'RSA',
    use: 'sig',
    alg: 'RS256',
    kid: randomUUID(),
  }
}

/** A value only this provider can make: hexadecimal HMAC under its secret. */
export function keyed(secret: string, value: string): string {
  return createHmac('sha256', secret).update(value).digest('hex')
}
