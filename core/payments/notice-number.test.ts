import { describe, expect, it } from 'vitest'
import { isNoticeNumber, noticeNumber, noticeQr } from './notice-number.ts'

describe('a notice number', () => {
  it('is the one that pagoPA’s own example has', () => {
    expect(noticeNumber('47', 12_345)).toEqual({
      nav: '347000000001234592',
      iuv: '47000000001234592',
    })
  })

  it.each([1, 93, 4_711, 9_999_999_999_999])('of payment %d carries its own check', (serial) => {
    const { nav } = noticeNumber('1', serial)
    expect(nav).toHaveLength(18)
    expect(isNoticeNumber(nav)).toBe(true)
    expect(isNoticeNumber(`${nav.slice(0, 16)}${(Number(nav.slice(16)) + 1) % 93}`)).toBe(false)
  })

  it('is scanned from the notice', () => {
    const { nav } = noticeNumber('47', 12_345)
    expect(noticeQr(nav, '00339370272', 1_652)).toBe(`PAGOPA|002|${nav}|00339370272|1652`)
  })
})
