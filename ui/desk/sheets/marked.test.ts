import { describe, expect, it } from 'vitest'
import { piecesOf } from './marked.ts'

describe('marks in a text', () => {
  it('cut it around what was searched for', () => {
    expect(piecesOf('rifiuti ingombranti', [[8, 19]])).toEqual([
      { text: 'rifiuti ', isMarked: false },
      { text: 'ingombranti', isMarked: true },
    ])
  })

  it('may come in any order and overlap', () => {
    const pieces = piecesOf('abcdef', [
      [2, 4],
      [0, 3],
    ])
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef')
  })

  it('leave a text without marks whole', () => {
    expect(piecesOf('abc', [])).toEqual([{ text: 'abc', isMarked: false }])
  })
})
