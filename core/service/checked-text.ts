import { z } from 'zod'
import { checkCharacter, isPersonalCode } from '../identity/fiscal-code.ts'
import { isVatNumber } from '../identity/vat-number.ts'

/** What is written after a rule of its own, and can be checked by it. */
export type Checked = 'fiscal-code' | 'vat-number' | 'iban' | 'plate' | 'email'

const checks: Readonly<Record<Checked, (written: string) => boolean>> = {
  'fiscal-code': isPersonalCode,
  'vat-number': isVatNumber,
  iban: isIban,
  plate: () => true,
  email: (written) => z.email().safeParse(written).success,
}

/** The same words as registers write them: without blanks and in capitals, an address in small letters. */
export function asRegistered(check: Checked, written: string): string {
  const together = written.replace(/\s/g, '')
  return check === 'email' ? together.toLowerCase() : together.toUpperCase()
}

/** Whether what is written keeps its rule: control characters and all. */
export function keepsRule(check: Checked, written: string): boolean {
  return checks[check](written)
}

/** Whether this is an IBAN (ISO 13616); of an Italian one the CIN must fit too. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || remainder(iban) !== 1) return false
  return !iban.startsWith('IT') || hasItalianCin(iban)
}

// The four first characters go to the end, letters count from ten: what is left after 97 must be one.
function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  const digits = Array.from(moved, (character) => Number.parseInt(character, 36)).join('')
  return Number(BigInt(digits) % 97n)
}

function hasItalianCin(iban: string): boolean {
  return /^IT\d{2}[A-Z]\d{10}[A-Z0-9]{12}$/.test(iban) && iban[4] === checkCharacter(iban.slice(5))
}

const written = <const C extends Checked>(check: C, max: number, pattern: string) => ({
  kind: 'text' as const,
  max,
  pattern,
  check,
})

/** A fiscal code: of a person, or the provisional one of eleven digits. */
export const fiscalCode = () => written('fiscal-code', 20, '[A-Z0-9]{16}|\\d{11}')

/** A VAT number, eleven digits. */
export const vatNumber = () => written('vat-number', 15, '\\d{11}')

/** An account of the single payments area. */
export const iban = () => written('iban', 42, '[A-Z]{2}\\d{2}[A-Z0-9]{11,30}')

/** The plate of an Italian car (no I, O, Q, U) or motorcycle. */
export const plate = () =>
  written('plate', 10, '[A-HJ-NPR-TV-Z]{2}(?:\\d{3}[A-HJ-NPR-TV-Z]{2}|\\d{5})')

/** An e-mail address. */
export const email = () => written('email', 200, '[^@\\s]+@[^@\\s]+\\.[^@\\s]+')
