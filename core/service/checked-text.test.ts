import { describe, expect, it } from 'vitest'
import { asRegistered, isIban, keepsRule, plate, type Checked } from './checked-text.ts'

const cases: [check: Checked, written: string, keeps: boolean][] = [
  ['fiscal-code', 'RSSMRA85T10A562S', true],
  ['fiscal-code', 'BNCLRA90D41L736L', true],
  ['fiscal-code', 'RSSMRA85T10A56NH', true],
  ['fiscal-code', 'RSSMRA85T10A5SNT', true],
  ['fiscal-code', 'RSSMRA85T10A562A', false],
  ['vat-number', '00339370272', true],
  ['vat-number', '00339370271', false],
  ['iban', 'IT60X0542811101000000123456', true],
  ['iban', 'IT60X0542811101000000123465', false],
  ['iban', 'IT60Y0542811101000000123456', false],
  ['iban', 'DE89370400440532013000', true],
  ['email', 'marta@posta.example', true],
  ['email', 'marta@posta', false],
]

describe('what is written after a rule of its own', () => {
  it.each(cases)('as a %s, %s keeps it: %s', (check, written, keeps) => {
    expect(keepsRule(check, written)).toBe(keeps)
  })

  it('is an Italian account only with the length and the letter of one', () => {
    expect(isIban('IT61X054281110100000012345')).toBe(false)
  })

  it('is written as registers write it', () => {
    expect(asRegistered('plate', 'ab 123 cd')).toBe('AB123CD')
    expect(asRegistered('email', ' Marta@Posta.Example')).toBe('marta@posta.example')
  })

  it.each([
    ['AB123CD', true],
    ['AB12345', true],
    ['AI123CD', false],
    ['AB123C', false],
  ])('is a plate when it is %s: %s', (written, is) => {
    expect(new RegExp(`^(?:${plate().pattern})$`, 'v').test(written)).toBe(is)
  })
})
