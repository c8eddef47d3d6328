import { describe, expect, it } from 'vitest'
import { documentNumber } from './number.ts'

describe('a document number', () => {
  it('has seven digits at its end', () => {
    const number = documentNumber({ year: 2026, register: 'CERT', office: 'ANAG', serial: 123 })
    expect(number).toBe('2026/CERT/ANAG/0000123')
  })

  it('grows rather than wraps when a register is very long', () => {
    const number = documentNumber({
      year: 2026,
      register: 'RIC',
      office: 'URP',
      serial: 12_345_678,
    })
    expect(number).toBe('2026/RIC/URP/12345678')
  })
})
