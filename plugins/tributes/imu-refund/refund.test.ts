import { describe, expect, it } from 'vitest'
import { issueFrom, reckonFrom } from './refund.ts'

const rates = new Map([
  ['imu.rate.other', 0.0106],
  ['interest.legal', 0.02],
])
const table = { ofYear: async (year: number) => (year >= 2025 ? rates : new Map()) }

const answers = {
  year: 2025,
  category: 'A/2',
  income: 100_000,
  share: 50,
  months: 12,
  use: 'other',
  condition: 'none',
  reason: 'paid-twice',
  paid: 178_100,
  paidOn: '2025-12-16',
}

const task = (differing: object = {}, state = 'presented') => ({
  tenant: { slug: 'venezia', name: 'Comune di Venezia' },
  ticket: {
    id: '00000000-0000-4000-8000-000000000001',
    code: 'VE-8QK4-77M',
    service: 'tributes.imu-refund',
    state,
    answers: { ...answers, ...differing },
    createdAt: '2026-11-23T10:00:00.000Z',
  },
  person: null,
  now: '2026-12-16T10:00:00.000Z',
})

// Amounts are written with a space that does not break.
const plain = (words = '') => words.replaceAll('\u00A0', ' ')

describe('a claim that is reckoned', () => {
  it('tells the office what was due and what comes back, with interest until then', async () => {
    const { move, note } = await reckonFrom(table, task())
    expect(move).toBe('reckon')
    expect(plain(note)).toBe(
      'Dovuto 890,40 €, pagato 1.781,00 €.\nDa rimborsare 891,00 €, più 16,70 € di interessi a oggi.',
    )
  })

  it.each([
    ['of a payment that was right', { share: 100 }, 'nulla da rimborsare'],
    ['of more than five years ago', { paidOn: '2021-11-22' }, 'decaduto'],
    ['of a year whose rate nobody decided', { year: 2024 }, 'Per il 2024 non c’è l’aliquota'],
    ['through a year without legal interest', { paidOn: '2024-12-16' }, 'interest.legal'],
    ['of an exempt home, all of it', { use: 'main-home', year: 2024 }, 'Da rimborsare 1.781,00 €'],
  ])('%s says so: %s', async (_, differing, words) => {
    const { note } = await reckonFrom(table, task(differing))
    expect(plain(note)).toContain(words)
  })
})

describe('a refund that was granted', () => {
  it('is a decision with the sums up to its own day', async () => {
    const { move, document } = await issueFrom(table, task({}, 'granted'))
    expect(move).toBe('issue')
    expect(document).toMatchObject({ register: 'IMU', title: 'Provvedimento di rimborso IMU 2025' })
    const total = document?.facts.find(({ label }) => label === 'Totale')?.value
    expect(plain(total)).toBe('908,82 €')
  })

  it('is left to be written by hand where a rate lacks', async () => {
    const { move, note, document } = await issueFrom(table, task({ year: 2024 }, 'granted'))
    expect([move, document]).toEqual(['issue', undefined])
    expect(note).toContain('calcolare a mano')
  })
})
