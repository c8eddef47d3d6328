import { describe, expect, it } from 'vitest'
import { finalFrom } from './final-from.ts'

const today = '2026-04-10'

describe('the first day of a final ranking', () => {
  it('is not known before a provisional one is published', () => {
    expect(finalFrom(undefined, today)).toBeNull()
  })

  it('is the day after the last for appeals', () => {
    const newest = { kind: 'provisional', appealUntil: '2026-04-30' } as const
    expect(finalFrom(newest, today)).toBe('2026-05-01')
  })

  it('is today where a final one is put right', () => {
    expect(finalFrom({ kind: 'final', appealUntil: null }, today)).toBe(today)
  })
})
