import { describe, expect, it } from 'vitest'
import { beginningOf, givenSettings, oddNumbers } from './given.ts'

const asked = { label: '', hint: null, isOptional: true, min: null, max: null, pattern: null }
const setting = (name: string, kind: 'text' | 'number' | 'yes-no' | 'secret') => ({
  ...{ ...asked, options: [], value: null, isSet: false, name, kind },
})

const answers = (written: Record<string, string>) => ({
  text: (id: string) => written[id] ?? '',
  all: () => [],
  has: (id: string) => id in written,
})

const settings = [
  setting('name', 'text'),
  setting('fee', 'number'),
  setting('open', 'yes-no'),
  setting('key', 'secret'),
]

describe('settings that somebody wrote', () => {
  it('have the types of what they are', () => {
    const written = { 'setting-name': 'a', 'setting-fee': '12,5', 'setting-open': 'false' }
    expect(givenSettings(answers(written), settings)).toEqual({ name: 'a', fee: 12.5, open: false })
  })

  it('are sent as they were written where they are no numbers', () => {
    expect(givenSettings(answers({ 'setting-fee': 'due' }), settings)).toEqual({ fee: 'due' })
  })

  it('are odd where a number is wanted and none was written, or one out of bounds', () => {
    const fee = { ...setting('fee', 'number'), min: 1, max: 20 }
    const isOdd = (text: string) => oddNumbers(answers({ 'setting-fee': text }), [fee]).length > 0
    expect(['due', '0', '21'].map(isOdd)).toEqual([true, true, true])
    expect(['1', '12,5', ''].map(isOdd)).toEqual([false, false, false])
  })

  it('are not set where nothing is written, and a secret stays', () => {
    expect(givenSettings(answers({}), settings)).toEqual({})
  })

  it('lose a secret that is to be taken away', () => {
    const written = { 'setting-key': '', 'forget-key': 'on' }
    expect(givenSettings(answers(written), settings)).toEqual({ key: null })
  })
})

describe('the day from which an area is on', () => {
  it('begins at midnight in Rome, in winter and in summer', () => {
    expect(beginningOf('2026-12-01')).toBe('2026-11-30T23:00:00.000Z')
    expect(beginningOf('2026-07-01')).toBe('2026-06-30T22:00:00.000Z')
    expect(beginningOf('')).toBeNull()
  })

  it('begins an hour later or earlier on the days on which clocks are changed', () => {
    expect(beginningOf('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(beginningOf('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
  })
})
