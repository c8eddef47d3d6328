import { describe, expect, it } from 'vitest'
import { reckonFrom } from './reckon-tari.ts'

const rates = new Map([
  ['tari.home.fixed.3', 0.788184],
  ['tari.home.variable.3', 8932],
  ['tari.home.fixed.6', 0.9],
  ['tari.home.variable.6', 15700],
  ['tari.business.fixed.22', 2],
  ['tari.business.variable.22', 3],
  ['tari.tefa', 0.05],
  ['tari.components', 0],
  ['tari.discount.composting', 0.1],
])
const table = { ofYear: async (year: number) => (year === 2026 ? rates : new Map()) }

const home = {
  event: 'new',
  from: '2026-01-01',
  holder: 'ZNEMRT85T52L736W',
  use: 'home',
  occupants: 3,
  place: { address: 'Dorsoduro 2690', area: 'centro-storico' },
  area: 100,
  reduction: 'none',
}

const task = (answers: object, createdAt = '2026-01-20T10:00:00.000Z') => ({
  tenant: { slug: 'venezia', name: 'Comune di Venezia' },
  ticket: {
    id: '00000000-0000-4000-8000-000000000001',
    code: 'VE-8QK4-77M',
    service: 'tributes.tari-declaration',
    state: 'accepted',
    answers: { ...home, ...answers },
    createdAt,
  },
  person: null,
  now: createdAt,
})

// Amounts are written with a space that does not break.
const plain = (words = '') => words.replaceAll('\u00A0', ' ')

const totalOf = async (answers: object) => {
  const { document } = await reckonFrom(table, task(answers))
  return plain(document?.facts.find(({ label }) => label === 'Totale')?.value)
}

describe('an accepted declaration', () => {
  it('of a home is reckoned line by line, on a paper', async () => {
    const { move, note, document } = await reckonFrom(table, task({}))
    expect(move).toBe('reckon')
    expect(plain(note)).toBe('TARI 2026: 176,55 € per 365 giorni.')
    expect(document).toMatchObject({ register: 'TARI', title: 'Calcolo della TARI 2026' })
    expect(JSON.stringify(document?.blocks)).toContain('Dorsoduro 2690')
    expect(JSON.stringify(document?.blocks)).not.toContain('Riduzione')
  })

  it.each([
    ['a home that was left', { event: 'ended', from: '2026-07-01' }, '87,55 €'],
    ['a home with compost', { reduction: 'composting' }, '158,90 €'],
    ['more people than the table has', { occupants: 9 }, '259,35 €'],
    ['a restaurant', { use: 'business', category: '22' }, '525,00 €'],
  ])('of %s makes %s due: %s', async (_, answers, total) => {
    expect(await totalOf(answers)).toBe(total)
  })

  it('is left to a clerk when the council decided no such rate', async () => {
    const { move, note, document } = await reckonFrom(table, task({ from: '2025-03-01' }))
    expect(move).toBe('hand-over')
    expect(note).toContain('Per il 2025 non c’è la tariffa «tari.home.fixed.3»')
    expect(document).toBeUndefined()
  })

  it('tells the office when it came after ninety days', async () => {
    const late = await reckonFrom(table, task({}, '2026-04-02T10:00:00.000Z'))
    expect(late.note).toContain('oltre i 90 giorni')
  })
})
