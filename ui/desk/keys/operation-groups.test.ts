import { describe, expect, it } from 'vitest'
import { hasOld, isWorking } from './key-state.ts'
import { operationGroups } from './operation-groups.ts'

describe('what a key may be given', () => {
  it('stands together by what it is about, and nothing is lost', () => {
    const of = (name: string) => ({ name, label: name })
    const groups = operationGroups([
      of('calls.read'),
      of('tickets.read'),
      of('odd.thing'),
      of('tickets.move'),
    ])
    expect(groups.map(([group, some]) => [group, some.length])).toEqual([
      ['tickets', 2],
      ['calls', 1],
      ['other', 1],
    ])
  })
})

describe('a key', () => {
  it.each([
    ['active', true],
    ['declared', true],
    ['expired', false],
    ['revoked', false],
  ] as const)('that is %s works: %s', (state, works) => {
    expect(isWorking({ state })).toBe(works)
  })

  it('has an old one only for so long', () => {
    const now = new Date('2026-11-23T10:00:00Z')
    expect(hasOld({ previousUntil: '2026-11-23T11:00:00Z' }, now)).toBe(true)
    expect(hasOld({ previousUntil: '2026-11-23T09:00:00Z' }, now)).toBe(false)
    expect(hasOld({ previousUntil: null }, now)).toBe(false)
  })
})
