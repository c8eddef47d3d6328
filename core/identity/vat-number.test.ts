import { describe, expect, it } from 'vitest'
import { isPersonalCode } from './fiscal-code.ts'
import { checkDigit, isVatNumber } from './vat-number.ts'

describe('a VAT number', () => {
  it('is well formed when its last digit is right', () => {
    expect(isVatNumber('00339370272')).toBe(true)
    expect(checkDigit('0123456789')).toBe(7)
    expect(isVatNumber('01234567897')).toBe(true)
  })

  it.each(['00339370273', '0033937027', '003393702722', 'IT00339370272', '0033937027A', ''])(
    'is not well formed as «%s»',
    (code) => expect(isVatNumber(code)).toBe(false),
  )
})

describe('a person’s code', () => {
  it('is the fiscal code or the provisional one of eleven digits', () => {
    expect(isPersonalCode('RSSMRA85T10A562S')).toBe(true)
    expect(isPersonalCode('01234567897')).toBe(true)
    expect(isPersonalCode('01234567890')).toBe(false)
  })
})
