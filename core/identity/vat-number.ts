/**
 * Whether this is a well formed number of eleven digits with its check digit: a company's VAT number
 * (partita IVA), and likewise its fiscal code or the provisional one of a person.
 */
export function isVatNumber(code: string): boolean {
  return /^\d{11}$/.test(code) && Number(code[10]) === checkDigit(code.slice(0, 10))
}

/** The check digit of the first ten: every second is doubled, less nine when above nine. */
export function checkDigit(firstTen: string): number {
  const sum = Array.from(firstTen, Number).reduce(
    (total, digit, place) => total + (place % 2 === 0 ? digit : doubled(digit)),
    0,
  )
  return (10 - (sum % 10)) % 10
}

function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2
}
