import { describe, expect, it } from 'vitest'
import { clockFace, secondsBetween, spokenNumber } from './telephone.ts'

describe('a telephone number', () => {
  it.each([
    ['+393451234218', '345 123 4218'],
    ['+39 041 2748111', '041 274 8111'],
    ['06/12345678', '06 123 45678'],
    ['+49 30 1234567', '+49301234567'],
  ])('%s is read as %s', (number, spoken) => {
    expect(spokenNumber(number)).toBe(spoken)
  })
})

describe('the time of a call', () => {
  it('reads like a clock', () => {
    expect(clockFace(134)).toBe('02:14')
    expect(clockFace(3734)).toBe('1:02:14')
  })

  it('runs until now while the call is not over', () => {
    const now = Date.parse('2026-11-18T09:00:30Z')
    expect(secondsBetween('2026-11-18T09:00:00Z', null, now)).toBe(30)
  })
})
