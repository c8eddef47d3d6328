import { describe, expect, it } from 'vitest'
import { mayHere } from './may-here.ts'

const own = { officeId: { $in: ['here'] } }
const theirs = { isEnded: false, holding: { by: null, may: ['take' as const] } }
const others = { isEnded: false, holding: { by: null, may: [] } }

describe('what a worker may do to a ticket', () => {
  it('is what a rule without a condition says, wherever the ticket is', () => {
    const me = { rules: [['refer,write-note', 'ticket']] }
    expect(mayHere(me, 'refer', others)).toBe(true)
    expect(mayHere(me, 'move', others)).toBe(false)
  })

  it('is what a rule of their offices says only while the ticket is of those', () => {
    const me = { rules: [['move', 'ticket', own]] }
    expect(mayHere(me, 'move', theirs)).toBe(true)
    expect(mayHere(me, 'move', others)).toBe(false)
  })

  it('goes on being said of a ticket that ended, which nobody follows any more', () => {
    const me = { rules: [['approve', 'ticket', own]] }
    expect(mayHere(me, 'approve', { ...others, isEnded: true })).toBe(true)
  })

  it('is nothing for whoever only reads', () => {
    expect(mayHere({ rules: [['read', 'ticket', 0]] }, 'write-note', others)).toBe(false)
  })
})
