import { randomBytes } from 'node:crypto'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code of 60 random bits, `7K3F-9QXR-2MHD`: to be read aloud, and guessed by nobody. */
export function newCode(): string {
  const picked = Array.from(randomBytes(12), (byte) => letters[byte % letters.length])
  return [0, 4, 8].map((at) => picked.slice(at, at + 4).join('')).join('-')
}

/** The code as it is kept, from what somebody typed: any case, O for 0, I or L for 1, spaces for dashes. */
export function cleanCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
  return (plain.match(/.{1,4}/g) ?? []).join('-')
}
