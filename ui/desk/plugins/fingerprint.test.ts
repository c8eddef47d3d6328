import { describe, expect, it } from 'vitest'
import { fingerprintOf, keyIn } from './fingerprint.ts'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='

describe('a publisher’s key', () => {
  it('is 32 bytes in base64, and nothing else is one', () => {
    expect(keyIn(key)).toHaveLength(32)
    expect(keyIn('AAECAwQ=')).toBeNull()
    expect(keyIn('-----BEGIN PUBLIC KEY-----')).toBeNull()
  })

  it('has a fingerprint that can be read aloud', async () => {
    const bytes = keyIn(key)
    expect(bytes && (await fingerprintOf(bytes))).toBe('630d cd29 66c4 3366 9112 5448 bbb2 5b4f')
  })
})
