import { describe, expect, it } from 'vitest'
import { movesFrom, targetOf } from '@dime/core'
import { businessCategories } from './business-categories.ts'
import { tariDeclaration } from './service.ts'

const { lifecycle, texts } = tariDeclaration

const table = {
  presented: { take: 'in-hand', withdraw: 'withdrawn' },
  'in-hand': { ask: 'waiting', accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
  waiting: { answer: 'in-hand', resume: 'in-hand' },
  accepted: { reckon: 'reckoned', 'hand-over': 'by-hand' },
  'by-hand': { settle: 'reckoned' },
  reckoned: {},
  refused: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a TARI declaration', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('is registered when it comes, and whenever an answer goes', () => {
    expect(lifecycle.entry?.presented).toEqual([{ register: 'received' }])
    const sending = moves.filter((move) =>
      JSON.stringify(Object.entries(lifecycle.moves).find(([name]) => name === move)).includes(
        'sent',
      ),
    )
    expect(sending.toSorted()).toEqual(['reckon', 'refuse', 'settle'])
  })

  it('cannot be withdrawn once it was accepted', () => {
    expect(movesFrom(lifecycle, 'accepted')).not.toContain('withdraw')
  })
})

describe('the kinds of business', () => {
  it('are thirty, and each has its number before its words in both languages', () => {
    expect(businessCategories.length).toBe(30)
    for (const number of businessCategories)
      for (const { form } of [texts.it, texts.en])
        expect(form.category.options[number]).toMatch(new RegExp(`^${Number(number)} · \\S`, 'v'))
  })
})
