import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { residence } from './service.ts'

const { lifecycle, clock } = residence

const table = {
  presented: { examine: 'examined' },
  examined: { receive: 'registered', reject: 'not-receivable', withdraw: 'withdrawn' },
  registered: { check: 'checking', 'check-and-declare': 'checking' },
  checking: { confirm: 'confirmed', 'confirm-silently': 'confirmed', warn: 'warned' },
  warned: { observe: 'observed', lapse: 'observed' },
  observed: { confirm: 'confirmed', cancel: 'cancelled' },
  confirmed: {},
  'not-receivable': {},
  cancelled: {},
  withdrawn: {},
}
const moves = Object.keys(lifecycle.moves)
const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move) => ({ state, move, target: new Map(Object.entries(targets)).get(move) })),
)

describe('the life of a change of residence', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('is confirmed by forty-five days of silence', () => {
    expect(clock.term).toEqual({ unit: 'days', amount: 45 })
    expect(lifecycle.silence).toEqual({ means: 'consent', move: 'confirm-silently' })
  })

  it('is cancelled only after a notice, by the responsible and with words', () => {
    expect(lifecycle.noticedIn).toEqual(['warned'])
    expect(lifecycle.moves.cancel).toMatchObject({ by: 'responsible', says: true })
    expect(targetOf(lifecycle, 'checking', 'cancel')).toBeUndefined()
  })

  it('opens the waste tax as a matter of its own, which does not hold it', () => {
    const [tari] = lifecycle.moves['check-and-declare'].causes ?? []
    expect(tari).toMatchObject({ open: 'tributes.tari-declaration', isFree: true })
  })
})
