import { describe, expect, it } from 'vitest'
import { took } from '../testing/took.ts'
import { isPattern, isWrittenAs } from './pattern.ts'

describe('a pattern', () => {
  it('is about the whole of a line', () => {
    expect(['A12', 'A12b', 'xA12', ''].map((line) => isWrittenAs('[A-Z]\\d+', line))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('takes no longer the worse it meets a line', async () => {
    const meeting = () => expect(isWrittenAs('(a+)+', `${'a'.repeat(5_000)}!`)).toBe(false)
    expect(await took(meeting)).toBeLessThan(1_000)
    expect(isWrittenAs('(a+)+', 'aaa')).toBe(true)
  })

  it('is none when it cannot be read, or not matched in a time that grows with the line alone', () => {
    const written = ['[a-z]+', '\\p{Lu}[\\s\\d]{2,4}', '[', '(?=a)b', '(a)\\1']
    expect(written.map(isPattern)).toEqual([true, true, false, false, false])
  })
})
