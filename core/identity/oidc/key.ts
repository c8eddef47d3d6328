import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { CryptoKey, JSONWebKeySet, JWK } from 'jose'

/** How the keys are used: RS256 signs requests, RSA-OAEP-256 opens what the provider seals for us. */
export const algorithms = { sig: 'RS256', enc: 'RSA-OAEP-256' } as const

type Use = keyof typeof algorithms

/** A private key ready for use and the name under which its public half is published. */
export interface OpenKey {
  readonly key: CryptoKey
  readonly kid: string
}

/** Makes a new private set, one RSA-2048 key to sign and one to decrypt: about half a second, so keep it. */
export async function generateSignInKeys(): Promise<JSONWebKeySet> {
  return { keys: [await generate('sig'), await generate('enc')] }
}

/** The public half of a set, for `{clientId}/.well-known/jwks.json`: the private numbers are left behind. */
export function publicKeys(set: JSONWebKeySet): JSONWebKeySet {
  return { keys: set.keys.map(publicHalf) }
}

/** The key of a private set for one use, imported; a set without one is a broken invariant. */
export async function openKey(set: JSONWebKeySet, use: Use): Promise<OpenKey> {
  const found = set.keys.find((candidate) => candidate.use === use)
  if (!found?.kid || !found.d) throw new Error(`The sign-in key set has no private "${use}" key`)
  const key = await importJWK(found, algorithms[use])
  if (key instanceof Uint8Array) throw new Error(`The sign-in "${use}" key is not an RSA key`)
  return { key, kid: found.kid }
}

async function generate(use: Use): Promise<JWK> {
  const options = { modulusLength: 2048, extractable: true }
  const { privateKey } = await generateKeyPair(algorithms[use], options)
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), use, alg: algorithms[use] }
}

function publicHalf({ kty, n, e, kid, use, alg }: JWK): JWK {
  return Object.fromEntries(
    Object.entries({ kty, n, e, kid, use, alg }).filter(([, value]) => value !== undefined),
  )
}
