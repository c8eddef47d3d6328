import { describe, expect, it } from 'vitest'
import { answersCalls, may } from './may.ts'

describe('what a worker may do', () => {
  const rules = [
    ['search,read', 'person'],
    ['record', 'call'],
  ]

  it('is read from the packed rules', () => {
    expect(may({ rules }, 'read', 'person')).toBe(true)
    expect(may({ rules }, 'move', 'ticket')).toBe(false)
  })

  it('includes the telephone only with its rule', () => {
    expect(answersCalls({ rules })).toBe(true)
    expect(answersCalls({ rules: [['read', 'call']] })).toBe(false)
  })
})
