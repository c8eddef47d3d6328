import { describe, expect, it, vi } from 'vitest'
import { hear } from './keystrokes.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })
const go = { keys: 'g o', does: 'now', run: vi.fn() }
const next = { keys: 'j', does: 'next', run: vi.fn() }
const strokes = [go, next]

describe('keystrokes', () => {
  it('runs what a single key does', () => {
    expect(hear(press('j'), '', strokes).run).toBe(next.run)
  })

  it('waits for the second key of a pair', () => {
    const first = hear(press('g'), '', strokes)
    expect(first).toEqual({ run: null, pending: 'g' })
    expect(hear(press('o'), first.pending, strokes).run).toBe(go.run)
  })

  it('forgets a pair that leads nowhere', () => {
    expect(hear(press('x'), 'g', strokes)).toEqual({ run: null, pending: '' })
  })

  it('leaves keys with a modifier to the browser', () => {
    expect(hear(press('j', true), '', strokes).run).toBeNull()
  })
})
