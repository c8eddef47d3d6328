import { describe, expect, it } from 'vitest'
import { lately, periodOf, questionOf, spanOf } from './sought.ts'

const now = new Date('2026-11-23T10:00:00Z')

describe('the lines that are looked for', () => {
  it('are those of the last seven days at first', () => {
    expect(questionOf(lately(now))).toEqual({ from: '2026-11-17', to: '2026-11-23' })
    expect(periodOf(lately(now), now)).toBe('week')
  })

  it('can be of always, or of days of one’s own', () => {
    expect(questionOf({ ...lately(now), ...spanOf('always', now) })).toEqual({})
    expect(periodOf({ ...lately(now), from: '2026-01-01' }, now)).toBe(null)
  })

  it('go on from a cursor', () => {
    expect(questionOf({ ...lately(now), text: 'reclamo' }, 'next')).toMatchObject({
      text: 'reclamo',
      cursor: 'next',
    })
  })
})
