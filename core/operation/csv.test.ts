import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('a table as CSV', () => {
  it('parts cells by commas and quotes those that hold one', () => {
    expect(
      csvOf([
        ['nome', 'età'],
        ['Zen, Marta', 41],
      ]),
    ).toBe('nome,età\r\n"Zen, Marta",41\r\n')
  })

  it.each(['=1+1', '+39 041', '-2', '@sum', '\tx', '\rx'])(
    'lets no spreadsheet reckon with %j',
    (cell) => {
      expect(csvOf([[cell]])).toContain(`'${cell}`)
    },
  )

  it('leaves numbers as they are and empty what is not known', () => {
    expect(csvOf([[-2, null, undefined, true]])).toBe('-2,,,true\r\n')
  })
})
