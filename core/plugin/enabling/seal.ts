import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Seals words with a 32-byte key; `about` binds them to their place, so that no sealed value fits another. */
export function seal(key: Buffer, about: string, words: Buffer): Buffer {
  const iv = randomBytes(ivLength)
  const sealing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([sealing.update(words), sealing.final()])
  return Buffer.concat([iv, sealing.getAuthTag(), sealed])
}

/** Opens what was sealed with the same key for the same place; throws on anything else. */
export function unseal(key: Buffer, about: string, box: Buffer): Buffer {
  const iv = box.subarray(0, ivLength)
  const opening = createDecipheriv(cipher, key, iv).setAAD(Buffer.from(about))
  opening.setAuthTag(box.subarray(ivLength, ivLength + tagLength))
  return Buffer.concat([opening.update(box.subarray(ivLength + tagLength)), opening.final()])
}
