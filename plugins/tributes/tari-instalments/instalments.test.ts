import { describe, expect, it } from 'vitest'
import { checkInstalments, divideBill } from './instalments.ts'

const answers = {
  userCode: 'V-204-118',
  billNumber: '2026/88123',
  bill: 40_003,
  dueDay: '2026-12-02',
  reason: 'bonus',
  parts: 4,
}

const task = (differing: object, state = 'presented') => ({
  tenant: { slug: 'veritas', name: 'Veritas' },
  ticket: {
    id: '00000000-0000-4000-8000-000000000001',
    code: 'VT-8QK4-77M',
    service: 'tributes.tari-instalments',
    state,
    answers: { ...answers, ...differing },
    createdAt: '2026-11-23T10:00:00.000Z',
  },
  person: null,
  now: '2026-11-23T10:00:00.000Z',
})

describe('a request for instalments', () => {
  it('is granted at once to whoever has the bonus or a bill that rose', async () => {
    expect(await checkInstalments(task({}))).toEqual({ move: 'admit' })
    const rise = { reason: 'rise', usual: 30_000 }
    expect(await checkInstalments(task(rise))).toEqual({ move: 'admit' })
  })

  it.each([
    ['for hardship', { reason: 'hardship' }, 'ISEE'],
    ['after the bill', { dueDay: '2026-11-22' }, 'già scaduta'],
    ['for parts that are too small', { parts: 6 }, 'sotto i 100 euro'],
    ['for a rise that is none', { reason: 'rise', usual: 39_000 }, '30 per cento'],
  ])('%s goes to a clerk, who reads why', async (_, differing, why) => {
    const { move, note } = await checkInstalments(task(differing))
    expect(move).toBe('hand-over')
    expect(note).toContain(why)
  })
})

describe('a bill that is divided', () => {
  it('owes each part by its day, and all of it together', async () => {
    const { move, owed = [], document } = await divideBill(task({}, 'granted'))
    expect(move).toBe('divide')
    expect(owed[0]).toEqual({ payment: 'part', cents: 10_003, dueDay: '2026-12-02' })
    expect(owed.reduce((sum, { cents }) => sum + cents, 0)).toBe(40_003)
    expect(JSON.stringify(document?.blocks)).toContain('Rata 4, entro il 2 marzo 2027')
  })
})
