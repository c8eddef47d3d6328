import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { handedOver } from './check-ceiling.ts'
import { publicHousing } from './service.ts'

const { lifecycle, ranking } = publicHousing

// Each state with the moves that leave it; every other move does not exist there.
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  submitted: { 'hand-over': 'verifying' },
  verifying: { ask: 'waiting', admit: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
  waiting: { answer: 'verifying', resume: 'verifying', withdraw: 'withdrawn' },
  admitted: {
    ...{ contest: 'contested', confirm: 'listed', exclude: 'excluded', withdraw: 'withdrawn' },
  },
  contested: { settle: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
  excluded: { appeal: 'appealing' },
  appealing: { uphold: 'admitted', exclude: 'excluded', withdraw: 'withdrawn' },
  listed: { offer: 'offered', expire: 'expired', withdraw: 'withdrawn' },
  offered: { accept: 'housed', decline: 'declined' },
  housed: {},
  declined: {},
  expired: {},
  withdrawn: {},
}

const cases = Object.keys(table).flatMap((state) =>
  Object.keys(lifecycle.moves).map((move) => ({ state, move, target: table[state]?.[move] })),
)

describe('the life of an application', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no notice before refusal, and thirty days to appeal instead', () => {
    expect(lifecycle.noticedIn).toBeUndefined()
    expect(lifecycle.moves.appeal.withinDays).toBe(30)
  })

  it('is admitted only with what it must declare, and once the stamp is paid', () => {
    expect(lifecycle.moves.admit.needs).toEqual({
      answers: ['livesHere', 'meetsConditions'],
      payment: 'stamp',
    })
  })

  it('is ranked while its points are contested, not while it is excluded', () => {
    expect(ranking?.among).toEqual(['admitted', 'contested', 'listed'])
  })
})

describe('an application that arrives', () => {
  const sound = { means: 650_000, livesHere: true, meetsConditions: true }
  it('is handed over without a word when all is as it must be', () => {
    expect(handedOver(sound)).toEqual({ move: 'hand-over' })
  })

  it('tells the office that means are above the ceiling that the tenant set', () => {
    expect(handedOver(sound, 6_000).note).toContain('supera il limite di 6000 euro')
    expect(handedOver({ ...sound, means: 2_280_201 }).note).toContain('22802')
  })

  it('tells the office which conditions are not declared', () => {
    const { note } = handedOver({ ...sound, livesHere: false, meetsConditions: false })
    expect(note?.split('\n')).toHaveLength(2)
  })
})
