import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A passkey in memory, on pages of one origin, as a browser with an authenticator makes and shows it. */
export interface SoftPasskey {
  make(options: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON
  show(options: PublicKeyCredentialRequestOptionsJSON): AuthenticationResponseJSON
}

/** How a passkey is: on which pages it is used, and whether it knows its holder. */
export interface Softness {
  readonly origin: string
  readonly isVerified?: boolean
  /** Shows the same count again and again, as a copy does. */
  readonly isCopy?: boolean
}

const present = 0x01
const verified = 0x04
const attested = 0x40

/** Makes a passkey of its own key. */
export function softPasskey({ origin, isVerified = true, isCopy = false }: Softness): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const domain = new URL(origin).hostname
  const flags = present | (isVerified ? verified : 0)
  const used = { times: 1 }
  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const credential = {
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
  } as const
  return {
    make({ challenge }) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
      const about = told(domain, flags | attested, used.times)
      const response = {
        clientDataJSON: client('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestation(about, id, key).toString('base64url'),
      }
      return { ...credential, response }
    },
    show({ challenge }) {
      if (!isCopy) used.times += 1
      const data = told(domain, flags, used.times)
      const page = client('webauthn.get', challenge)
      const signed = Buffer.concat([data, createHash('sha256').update(page).digest()])
      const response = {
        clientDataJSON: page.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      }
      return { ...credential, response }
    },
  }
}

function told(domain: string, flags: number, times: number): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(times)
  return Buffer.concat([createHash('sha256').update(domain).digest(), Buffer.from([flags]), count])
}

function attestation(about: Buffer, id: Buffer, key: Buffer): Buffer {
  const data = Buffer.concat([about, Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
  return encoded(
    new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(data)],
    ]),
  )
}

function coseKey(x: Buffer, y: Buffer): Buffer {
  return encoded(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(x)],
      [-3, new Uint8Array(y)],
    ]),
  )
}

// The library encodes any map of plain values; its type names fewer.
const encoded = (value: Map<string | number, unknown>) =>
  Buffer.from(isoCBOR.encode(value as Parameters<typeof isoCBOR.encode>[0]))
