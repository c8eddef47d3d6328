/** A telephone number as digits with its country, however it was written: `041 2748111` and `(+39) 041/274.8111` are one. */
export function phoneKey(written: string | null | undefined): string | null {
  const plain = (written ?? '').replace(/[^\d+]/g, '')
  const isForeign = /^(\+|00)/.test(plain)
  const digits = plain.replace(/^00/, '').replaceAll('+', '')
  if (digits.length < 6) return null
  return isForeign ? digits : `39${digits}`
}
