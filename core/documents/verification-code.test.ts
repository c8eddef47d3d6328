import { describe, expect, it } from 'vitest'
import { isVerificationCode, verificationCode } from './verification-code.ts'

const secret = Buffer.alloc(32, 7)
const id = '0198f1f6-4f3e-7c1a-9f8e-3b0d5a6c7e21'
const codes = Array.from({ length: 500 }, (_, index) => verificationCode(secret, `${id}${index}`))

describe('a verification code', () => {
  it('is four groups of four symbols that are hard to misread', () => {
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('differs from document to document and from secret to secret', () => {
    expect(new Set(codes).size).toBe(codes.length)
    expect(verificationCode(Buffer.alloc(32, 8), id)).not.toBe(verificationCode(secret, id))
  })

  it('is recognised as people type it', () => {
    codes.forEach((code, index) => {
      const typed = [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        ` ${code.replaceAll('-', '')}\n`,
        code.replaceAll('0', 'o').replaceAll('1', 'I'),
        code.replaceAll('1', 'l'),
      ]
      for (const attempt of typed) {
        expect(isVerificationCode(secret, `${id}${index}`, attempt)).toBe(true)
      }
    })
  })

  it.each(['', 'AAAA-AAAA-AAAA-AAAA', 'è'.repeat(16), 'A'.repeat(10_000), '𝟘'.repeat(4)])(
    'is not %s',
    (attempt) => {
      expect(isVerificationCode(secret, id, attempt)).toBe(false)
    },
  )

  it('is not the code of another document', () => {
    expect(isVerificationCode(secret, id, verificationCode(secret, `${id}0`))).toBe(false)
  })
})
