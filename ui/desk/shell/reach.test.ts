import { describe, expect, it } from 'vitest'
import { reachOf } from './reach.ts'

const within = (...offices: string[]) => ({ officeId: { $in: offices } })

describe('where somebody may do something', () => {
  it('is in the offices of all the rules that allow it', () => {
    const me = {
      rules: [
        ['edit', 'service,routing', within('a', 'b')],
        ['edit', 'service', within('c')],
        ['edit', 'staff', within('d')],
      ],
    }
    expect([...(reachOf(me, 'edit', 'service') ?? [])]).toEqual(['a', 'b', 'c'])
  })

  it('is everywhere as soon as one rule has no condition', () => {
    const me = {
      rules: [
        ['edit', 'service', within('a')],
        ['edit,read', 'service'],
      ],
    }
    expect(reachOf(me, 'edit', 'service')).toBe(null)
  })

  it('is nowhere for whoever has no such rule', () => {
    expect([...(reachOf({ rules: [['read', 'staff', 0]] }, 'edit', 'staff') ?? [])]).toEqual([])
  })
})
