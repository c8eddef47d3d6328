import { describe, expect, it } from 'vitest'
import { moveKeys } from './move-keys.ts'

describe('the letters of the moves', () => {
  it('are the first of their label', () => {
    expect(moveKeys(['Accogli', 'Rifiuta'], [])).toEqual(['a', 'r'])
  })

  it('go on to the next letter when the first is taken', () => {
    expect(moveKeys(['Accogli', 'Archivia'], ['c'])).toEqual(['a', 'r'])
  })

  it('are missing when a label has none left', () => {
    expect(moveKeys(['Aa', 'Aa'], [])).toEqual(['a', null])
  })
})
