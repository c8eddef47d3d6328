import { describe, expect, it } from 'vitest'
import { partsOf } from './answers.ts'

describe('a list written by hand', () => {
  it('may use commas, spaces or lines', () => {
    expect(partsOf('10.0.0.0/8, 192.168.1.0/24\n ::1')).toEqual([
      '10.0.0.0/8',
      '192.168.1.0/24',
      '::1',
    ])
    expect(partsOf('  ')).toEqual([])
  })
})
