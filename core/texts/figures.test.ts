import { describe, expect, it } from 'vitest'
import { numberIn } from './figures.ts'

describe('a number as people write it', () => {
  it.each([
    [2026, '2026', '2026'],
    [12_345.5, '12.345,5', '12,345.5'],
    [0.25, '0,25', '0.25'],
  ])('%d is %s in Italian, %s in English', (figure, italian, english) => {
    expect([numberIn('it', figure), numberIn('en', figure)]).toEqual([italian, english])
  })
})
