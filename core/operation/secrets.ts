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
  // As key objects: from bytes each digest would cost three times as much.
  const known = new Map<string, KeyObject>()
  const keyOf = (purpose: string): KeyObject => {
    const found = known.get(purpose) ?? createSecretKey(deriveSecret(master, purpose))
    known.set(purpose, found)
    return found
  }
  return {
    key: (purpose) => keyOf(purpose).export(),
    digest: (purpose, value) => createHmac('sha256', keyOf(purpose)).update(value).digest('hex'),
  }
}
