import { CompactEncrypt, CompactSign, generateKeyPair, importJWK } from 'jose'
import type { JSONWebKeySet } from 'jose'

/** Whom a stranger plays and whom they want to fool. */
export interface Deceit {
  readonly issuer: string
  readonly clientId: string
}

/** UserInfo as a stranger can make it: under the provider's key name, sealed with the client's public key, signed by themselves. */
export async function userInfoOfStranger(
  { issuer, clientId }: Deceit,
  claims: object,
): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256')
  const [theirs] = await keysAt(`${issuer}/jwks`)
  const sealing = (await keysAt(`${clientId}/.well-known/jwks.json`)).find(
    ({ use }) => use === 'enc',
  )
  const signed = await new CompactSign(bytes(JSON.stringify({ iss: issuer, ...claims })))
    .setProtectedHeader({ alg: 'RS256', kid: String(theirs?.kid) })
    .sign(privateKey)
  return new CompactEncrypt(bytes(signed))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256CBC-HS512', cty: 'JWT' })
    .encrypt(await importJWK(sealing ?? {}, 'RSA-OAEP-256'))
}

async function keysAt(url: string): Promise<JSONWebKeySet['keys']> {
  const set: JSONWebKeySet = JSON.parse(await (await fetch(url)).text())
  return set.keys
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
