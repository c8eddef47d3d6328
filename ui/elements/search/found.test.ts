import { describe, expect, it } from 'vitest'
import { pieces, servicesFor } from './found.ts'

const cards = [
  {
    id: 'a',
    title: 'Certificato di residenza',
    brief: 'Subito in PDF',
    category: 'Anagrafe',
    access: 'spid-2',
  },
  {
    id: 'b',
    title: 'Segnala un disservizio',
    brief: 'Una buca, un lampione',
    category: 'Città',
    access: 'anyone',
  },
] as const

const ids = (text: string) => servicesFor(text, cards).map(({ id }) => id)

describe('searching services while typing', () => {
  it.each([
    ['cert', ['a']],
    ['resid cert', ['a']],
    ['citta', ['b']],
    ['CITTÀ', ['b']],
    ['sidenza', []],
  ])('%s finds %j', (text, found) => {
    expect(ids(text)).toEqual(found)
  })

  it('marks what was typed', () => {
    const [found] = servicesFor('resi', cards)
    expect(pieces(found?.title ?? '', found?.marks ?? [])).toEqual([
      { text: 'Certificato di ', isMarked: false },
      { text: 'resi', isMarked: true },
      { text: 'denza', isMarked: false },
    ])
  })
})
