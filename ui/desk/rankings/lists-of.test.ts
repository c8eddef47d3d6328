import { describe, expect, it } from 'vitest'
import type { RankedRow } from './changes.ts'
import { listsOf, matching } from './lists-of.ts'

const row = (code: string, list: string): RankedRow => ({
  ...{ ticket: code, code, number: `000${code.length}/2026`, list, listLabel: list.toUpperCase() },
  ...{ position: 1, total: 5, isTied: false, points: [] },
})

const rows = [row('AB-12', 'north'), row('CD-345', 'south'), row('EF-6', 'north')]

describe('the lists of a call', () => {
  it('hold the requests of one option each', () => {
    expect(listsOf(rows).map(({ label, rows: inList }) => [label, inList.length])).toEqual([
      ['NORTH', 2],
      ['SOUTH', 1],
    ])
  })

  it.each([
    ['ab12', ['AB-12']],
    ['0006/2026', ['CD-345']],
    ['', ['AB-12', 'CD-345', 'EF-6']],
    ['zz', []],
  ])('are searched for “%s” by code and number', (text, found) => {
    expect(matching(rows, text).map(({ code }) => code)).toEqual(found)
  })
})
