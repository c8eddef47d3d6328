import { describe, expect, it } from 'vitest'
import { amount, choice, text, yesNo } from '../service/form.ts'
import { rankingFlaws } from './ranking-flaws.ts'
import { along, ifYes, lowest, perOption, ranking, type Ranking } from './ranking.ts'

const form = {
  means: amount(),
  need: choice(['some', 'great']),
  alone: yesNo(),
  name: text({ max: 20 }),
}

const sound = ranking({
  among: ['admitted'],
  by: 'need',
  points: [
    along('means', [
      [0, 5],
      [10, 1],
    ]),
    perOption('need', { some: 1 }),
    ifYes('alone', 2),
  ],
  ties: [lowest('means')],
  days: { shown: 30, appeal: 30 },
})

const cases: [what: string, differing: Partial<Ranking>][] = [
  ['lists by what is no choice', { by: 'means' }],
  [
    'points along words',
    {
      points: [
        along('name', [
          [0, 1],
          [1, 2],
        ]),
      ],
    },
  ],
  ['a scale of one mark', { points: [along('means', [[0, 1]])] }],
  [
    'a scale that turns back',
    {
      points: [
        along('means', [
          [5, 1],
          [1, 2],
        ]),
      ],
    },
  ],
  ['points for an option that is not there', { points: [perOption('need', { none: 1 })] }],
  ['points for a yes to a choice', { points: [ifYes('need', 1)] }],
  ['points for no question', { points: [ifYes('gone', 1)] }],
  ['a tie that words decide', { ties: [lowest('name')] }],
]

describe('a ranking', () => {
  it('is sound when points fit the answers', () => {
    expect(rankingFlaws({ archetype: 'ranking-call', form, ranking: sound })).toEqual([])
  })

  it.each(cases)('is refused with %s', (_, differing) => {
    const flaws = rankingFlaws({
      ...{ archetype: 'ranking-call', form },
      ranking: { ...sound, ...differing },
    })
    expect(flaws).toHaveLength(1)
  })

  it('belongs to a ranking call alone', () => {
    expect(rankingFlaws({ archetype: 'benefits', form, ranking: sound })).toEqual([
      'Only a ranking call has a ranking.',
    ])
  })
})
