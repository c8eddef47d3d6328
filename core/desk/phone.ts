/** A telephone number as digits with its country, however it was written: `041 2748111` and `+39/041-274.8111` are one. */
export function phoneKey(written: string | null | undefined): string | null {
  const digits = (written ?? '').replace(/(?!^\+)[^\d]/g, '')
  const whole = digits.replace(/^\+|^00/, '')
  if (whole.length < 6) return null
  const isForeign = /^(\+|00)/.test(digits)
  return isForeign ? whole : `39${whole}`
}
