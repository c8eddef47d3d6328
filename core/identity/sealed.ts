import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A text sealed under a 32-byte key (AES-256-GCM): unreadable, and unchangeable, without it. */
export function sealed(text: string, key: Buffer): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** The text that was sealed under this key; throws when it was changed or the key is another. */
export function unsealed(kept: string, key: Buffer): string {
  const bytes = Buffer.from(kept, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
