import { describe, expect, it } from 'vitest'
import { isSame, narrowings, plainAsked } from './asked-queue.ts'

describe('what a list of tickets was asked for', () => {
  it('is told without what was not asked', () => {
    expect(plainAsked({ text: '', state: 'received' })).toEqual({ view: 'open', state: 'received' })
  })

  it('is the same in whichever order it is told', () => {
    expect(isSame({ view: 'mine', state: 'x' }, { state: 'x', view: 'mine', text: '' })).toBe(true)
    expect(isSame({ view: 'mine' }, {})).toBe(false)
  })

  it('counts what narrows it beside view, words and order', () => {
    expect(narrowings({ view: 'late', text: 'zen', order: 'target' })).toBe(0)
    expect(narrowings({ view: 'open', service: 's', state: 'x' })).toBe(2)
  })
})
