import { describe, expect, it } from 'vitest'
import { mergeRows } from './merge-rows.ts'

const row = (id: string, state = 'open') => ({ id, state })

describe('a list that changes under the reader', () => {
  it('keeps every row where it was and takes its new content', () => {
    const merged = mergeRows([row('a'), row('b')], [row('b', 'ended'), row('a')], true)
    expect(merged.rows).toEqual([row('a'), row('b', 'ended')])
  })

  it('counts who arrived without showing them', () => {
    expect(mergeRows([row('a')], [row('new'), row('a')], true)).toMatchObject({
      rows: [row('a')],
      arrived: 1,
    })
  })

  it('says who left when the fresh list is whole', () => {
    expect([...mergeRows([row('a'), row('b')], [row('b')], true).gone]).toEqual(['a'])
  })

  it('says of nobody that they left when only a page came', () => {
    expect(mergeRows([row('a'), row('b')], [row('b')], false).gone.size).toBe(0)
  })
})
