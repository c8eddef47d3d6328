import { describe, expect, it } from 'vitest'
import type { RankingCall } from '../../../core/ranking/contract.ts'
import { daysOf, firstIntent, intentOf, mayBeFinal, wrongIn } from './intent.ts'

const call: RankingCall = {
  ...{ service: 'streets.call', title: 'Bando', office: { id: 'o', name: 'Casa' } },
  ...{ mayPublish: true, among: ['Ammessa'], ties: [], days: { shown: 30, appeal: 30 } },
  ...{ today: '2026-09-01', finalFrom: null, versions: [] },
}

const version: RankingCall['versions'][number] = {
  ...{ id: 'v', kind: 'provisional', kindLabel: 'Graduatoria provvisoria', version: 1, of: 2 },
  ...{ from: '2026-06-01', until: '2026-07-01', appealUntil: '2026-07-31', seed: 'Altro' },
  ...{ reason: 'ora', publishedBy: 'Sara', publishedAt: '2026-06-01T08:00:00.000Z' },
}

const said = (texts: Readonly<Record<string, string>>) => ({
  text: (id: string) => texts[id] ?? '',
  all: () => [],
  has: (id: string) => id in texts,
})

describe('what is about to be published', () => {
  it.each([
    [null, false],
    ['2026-09-02', false],
    ['2026-09-01', true],
    ['2026-08-20', true],
  ])('may be final from %s on: %s', (finalFrom, isPossible) => {
    expect(mayBeFinal({ ...call, finalFrom })).toBe(isPossible)
    expect(firstIntent({ ...call, finalFrom }).kind).toBe(isPossible ? 'final' : 'provisional')
  })

  it('goes on with the seed that drew before, so that equal places stay', () => {
    const newest = { ...version, seed: 'Lotto 5 21 34' }
    expect(firstIntent({ ...call, versions: [newest, version] }).seed).toBe('Lotto 5 21 34')
    expect(firstIntent(call).seed).toBe('')
  })

  it('is never final before its day, whatever the form says', () => {
    const answers = said({ kind: 'final', day: '2026-09-01', seed: 'Lotto', reason: 'Basta' })
    expect(intentOf(answers, call).kind).toBe('provisional')
    expect(intentOf(answers, { ...call, finalFrom: '2026-09-01' }).kind).toBe('final')
  })

  it('wants a day that is not past, a seed and a reason', () => {
    const asked = { kind: 'final', day: '2026-08-31', seed: 'abc', reason: 'no' } as const
    expect(wrongIn(asked, call.today)).toEqual(['day', 'seed', 'reason'])
    const right = { ...asked, day: '2026-09-01', seed: 'abcd', reason: 'sì, ora' }
    expect(wrongIn(right, call.today)).toEqual([])
  })

  it('is shown for thirty days, then thirty are left to appeal; a final one has no end', () => {
    const asked = { kind: 'provisional', day: '2026-09-01', seed: 'abcd', reason: 'ora' } as const
    expect(daysOf(asked, call)).toEqual({ until: '2026-10-01', appealUntil: '2026-10-31' })
    expect(daysOf({ ...asked, kind: 'final' }, call)).toBeNull()
  })
})
