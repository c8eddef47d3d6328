import { describe, expect, it } from 'vitest'
import { blocksOf } from './prose.ts'

describe('the prose of a sheet', () => {
  it('parts paragraphs at empty lines', () => {
    expect(blocksOf('uno\n\ndue')).toEqual([
      { kind: 'paragraph', lines: ['uno'] },
      { kind: 'paragraph', lines: ['due'] },
    ])
  })

  it('reads several lines as the points of a list, with or without a dash', () => {
    expect(blocksOf('- uno\ndue')).toEqual([{ kind: 'list', lines: ['uno', 'due'] }])
  })

  it('is empty when nothing is written', () => {
    expect(blocksOf(' \n ')).toEqual([])
  })
})
