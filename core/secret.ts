import { hkdfSync } from 'node:crypto'

/**
 * Derives the 32-byte key of one purpose from the city's master secret (HKDF-SHA256), always the
 * same for the same two words and of no help in guessing the key of another purpose.
 */
export function deriveSecret(master: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, 'dime', purpose, 32))
}
