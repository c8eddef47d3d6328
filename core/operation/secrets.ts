import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { deriveSecret } from '../secret.ts'

/** Keys of the city, each derived from the master secret for one purpose. */
export interface Secrets {
  /** The 32-byte key of a purpose. */
  key(purpose: string): Buffer
  /** A keyed digest, hexadecimal: for look-ups by values that must not be readable. */
  digest(purpose: string, value: string): string
}

/** Builds the keys from the master secret. */
export function createSecrets(master: string): Secrets {
  const known = new Map<string, Buffer>()
  const key = (purpose: string): Buffer => {
    const found = known.get(purpose) ?? deriveSecret(master, purpose)
    known.set(purpose, found)
    return found
  }
  // Made into a key object once: from bytes each digest would cost three times as much.
  const objects = new Map<string, KeyObject>()
  const keyObject = (purpose: string): KeyObject => {
    const found = objects.get(purpose) ?? createSecretKey(key(purpose))
    objects.set(purpose, found)
    return found
  }
  const digest = (purpose: string, value: string) =>
    createHmac('sha256', keyObject(purpose)).update(value).digest('hex')
  return { key, digest }
}
