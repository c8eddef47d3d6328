import { createHmac, timingSafeEqual } from 'node:crypto'

// Crockford's base32 leaves out I, L, O and U, which people misread.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_BYTES = 10

/** The code printed on a document, 'XXXX-XXXX-XXXX-XXXX': 80 bits nobody guesses without the secret. */
export function verificationCode(secret: Buffer, id: string): string {
  return symbols(secret, id).replace(/(.{4})(?=.)/g, '$1-')
}

/** Whether a code, as somebody typed it, is the document's; takes the same time right or wrong. */
export function isVerificationCode(secret: Buffer, id: string, code: string): boolean {
  const expected = Buffer.from(symbols(secret, id))
  const given = Buffer.from(asRead(code))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function symbols(secret: Buffer, id: string): string {
  const mac = createHmac('sha256', secret).update(id).digest().subarray(0, CODE_BYTES)
  const digits = BigInt(`0x${mac.toString('hex')}`)
    .toString(32)
    .padStart(16, '0')
  return digits.replace(/./g, (digit) => ALPHABET.charAt(Number.parseInt(digit, 32)))
}

function asRead(code: string): string {
  const typed = code.toUpperCase().replace(/[\s-]/g, '')
  return typed.replaceAll('O', '0').replace(/[IL]/g, '1')
}
