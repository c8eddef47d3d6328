import { describe, expect, it } from 'vitest'
import { phoneKey } from './phone.ts'

const ways = [
  '+39 041 2748111',
  '041/274.8111',
  '0039 041 2748111',
  '041 274 8111',
  '+390412748111',
  '+39/041-274.8111',
  '(+39) 041 2748111',
  ' +39 041 2748111 ',
  'tel. 041 2748111',
]

describe('a telephone number', () => {
  it.each(ways)('«%s» is always the same one', (written) => {
    expect(phoneKey(written)).toBe('390412748111')
  })

  it.each([
    ['+43 512 5360', '435125360'],
    ['0043 512 5360', '435125360'],
    ['347 1234567', '393471234567'],
  ])('«%s» keeps the country it is of', (written, key) => {
    expect(phoneKey(written)).toBe(key)
  })

  it.each(['', 'anonymous', '113', undefined, null])('%j is none', (written) => {
    expect(phoneKey(written)).toBeNull()
  })
})
