import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'

/** A publisher's pair: the private half as PEM, the public half as base64 of its 32 bytes. */
export interface PublisherKeys {
  readonly privateKey: string
  readonly publicKey: string
}

/** Makes a new pair of Ed25519 keys. */
export function createPublisherKeys(): PublisherKeys {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { privateKey: pem, publicKey: publicKeyOf(pem) }
}

/** The public half of a private key; throws if the text is no Ed25519 key. */
export function publicKeyOf(pem: string): string {
  const { crv, x } = createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' })
  if (crv !== 'Ed25519' || x === undefined) throw new TypeError('Not an Ed25519 key')
  return Buffer.from(x, 'base64url').toString('base64')
}

/** The first 32 characters of a public key's SHA-256 in groups of four: what two people compare by voice. */
export function fingerprintOf(key: string): string {
  const sum = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex')
  return (sum.slice(0, 32).match(/.{4}/g) ?? []).join(' ')
}

/** Signs bytes; base64 of the 64 bytes of the signature. */
export function signWith(pem: string, bytes: Uint8Array): string {
  return sign(null, bytes, createPrivateKey(pem)).toString('base64')
}

/** Whether a signature is of these bytes and of this key. */
export function isSignedBy(key: string, bytes: Uint8Array, signature: string): boolean {
  try {
    return verify(null, bytes, publicKey(key), Buffer.from(signature, 'base64'))
  } catch {
    // What is no key signed nothing.
    return false
  }
}

function publicKey(key: string): KeyObject {
  const x = Buffer.from(key, 'base64').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
