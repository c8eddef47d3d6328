const keyBytes = 32

/** The bytes of a public key in base64; nothing where it is no Ed25519 key. */
export function keyIn(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return null
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  return bytes.length === keyBytes ? bytes : null
}

/** The first 32 characters of a key's SHA-256 in groups of four, as the kernel shows them. */
export async function fingerprintOf(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', key))
  const digits = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return (digits.slice(0, 32).match(/.{4}/g) ?? []).join(' ')
}
