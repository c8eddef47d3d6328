import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { readCsv } from './read-csv.ts'

const columns = { code: ['codice', 'code'], name: ['nome', 'name'] }
const cells = (text: string) => readCsv(text, columns).map((line) => line.cells)

describe('a table that people wrote', () => {
  it.each([
    ['commas', 'code,name\na,Anna\n'],
    ['semicolons', 'Codice;Nome;Altro\r\na;Anna;x\r\n'],
    ['tabs', '\uFEFFname\tcode\nAnna\ta'],
  ])('is read with %s', (_, text) => {
    expect(cells(text)).toEqual([{ code: 'a', name: 'Anna' }])
  })

  it('keeps commas in names, empty cells, and the number of each line', () => {
    const lines = readCsv('code;name\na;Zen, Anna\n\nb\n', columns)
    expect(lines.map(({ line, cells: read }) => [line, read])).toEqual([
      [2, { code: 'a', name: 'Zen, Anna' }],
      [4, { code: 'b', name: '' }],
    ])
  })

  it('is the one that was written, formulas and all', () => {
    const written = csvOf([
      ['code', 'name'],
      ['a', '=1+1'],
    ])
    expect(cells(written)).toEqual([{ code: 'a', name: '=1+1' }])
  })

  it('says which columns are missing, where a quotation mark stays open, and how much is too much', () => {
    expect(() => cells('code\na')).toThrow(expect.objectContaining({ facts: { columns: 'nome' } }))
    expect(() => cells('code,name\n"a,b\n')).toThrow(
      expect.objectContaining({ code: 'import.not-a-table' }),
    )
    expect(() => cells(`code,name\n${'a,b\n'.repeat(5001)}`)).toThrow(
      expect.objectContaining({ code: 'import.too-many-lines' }),
    )
  })
})
