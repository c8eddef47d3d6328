import { describe, expect, it } from 'vitest'
import { cleanCode, newCode } from './code.ts'

describe('a ticket’s code', () => {
  it('is three groups of four that are hard to misread, and no two are the same', () => {
    const codes = Array.from({ length: 500 }, newCode)
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each([
    '7K3F-9QX0-2MH1',
    '7k3f-9qx0-2mh1',
    ' 7K3F 9QX0 2MH1 ',
    '7K3F9QX02MH1',
    '7K3F-9QXO-2MHI',
    '7k3f.9qxo.2mhl',
    '7K3F—9QX0—2MH1',
  ])('is recognised when typed «%s»', (typed) => {
    expect(cleanCode(typed)).toBe('7K3F-9QX0-2MH1')
  })
})
