import { describe, expect, it } from 'vitest'
import { levelAnswered, wantingIn } from './level-answers.ts'

const written = (told: Readonly<Record<string, string>>) =>
  levelAnswered(
    {
      text: (id) => told[id] ?? '',
      all: (id) => (told[id] ? [told[id]] : []),
      has: (id) => id in told,
    },
    { chosen: { service: null, office: null }, was: null, taken: ['pronto-intervento'] },
  )

describe('a promise as it is written', () => {
  it('promises what has an amount, a comma or a point in it', () => {
    const level = written({
      name: 'Pronto intervento',
      'amount-acknowledge': '0,25',
      'unit-acknowledge': 'working-hours',
      'amount-resolve': '3',
      'unit-resolve': 'days',
    })
    expect(level.id).toBe('pronto-intervento-2')
    expect(level.targets).toEqual({
      acknowledge: { amount: 0.25, unit: 'working-hours' },
      resolve: { amount: 3, unit: 'days' },
    })
    expect(wantingIn(level)).toEqual([])
  })

  it('counts compensation in cents', () => {
    const { onBreach } = written({
      breach: 'resolve',
      euros: '25,50',
      because: 'La carta',
      tells: 'on',
    })
    expect(onBreach).toEqual({
      of: 'resolve',
      cents: 2550,
      because: { it: 'La carta' },
      tellsCitizen: true,
    })
  })

  it('says what is wanting', () => {
    expect(wantingIn(written({}))).toEqual(['names', 'targets'])
    expect(wantingIn(written({ name: 'A B', 'amount-resolve': '1', breach: 'resolve' }))).toEqual([
      'cents',
      'because',
    ])
  })
})
