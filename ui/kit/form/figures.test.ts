import { describe, expect, it } from 'vitest'
import { amountRead, figureIn, linesIn } from './figures.ts'

const cases: [written: string, decimals: number, figure: number | null][] = [
  ['12', 0, 12],
  ['1.234', 0, 1234],
  ['1,234', 2, 1234],
  ['1.234,50', 2, 1234.5],
  ['€ 1,234.50', 2, 1234.5],
  ['12,5', 2, 12.5],
  ['12.5', 2, 12.5],
  ['1.234.567', 0, 1234567],
  ['1.234', 3, 1.234],
  ['-3', 0, -3],
  ['12,5', 0, null],
  ['12,555', 2, 12555],
  ['1,2,3', 2, null],
  ['1.234.50', 2, null],
  ['1,234,5', 2, null],
  ['1.234,5 euro', 2, 1234.5],
  ['dodici', 0, null],
  ['', 0, null],
]

describe('a figure that somebody wrote', () => {
  it.each(cases)('«%s» with %i decimals at most is %s', (written, decimals, figure) => {
    expect(figureIn(written, decimals)).toBe(figure)
  })
})

describe('an amount that somebody wrote', () => {
  it.each([
    ['1234,5', '1.234,50 €', '€1,234.50'],
    ['12,345', '12.345,00 €', '€12,345.00'],
    ['mille', 'mille', 'mille'],
  ])('«%s» is shown as it was read: %s, %s', (written, italian, english) => {
    const plain = (shown: string) => shown.replace('\u00a0', ' ')
    expect(plain(amountRead(written, 'it'))).toBe(italian)
    expect(amountRead(written, 'en')).toBe(english)
  })
})

describe('lines that somebody wrote', () => {
  it('are those with something on them', () => {
    expect(linesIn(' a \n\n b')).toEqual(['a', 'b'])
  })
})
