import { describe, expect, it } from 'vitest'
import { leastLoaded, nextInTurn, type Candidate } from './choose.ts'

const one = (id: string, differing: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  roles: ['office-operator'],
  isAway: false,
  load: 0,
  ...differing,
})

describe('turns', () => {
  it('go round, whoever had the last one', () => {
    const people = [one('c'), one('a'), one('b')]
    const turns = ['', '', '', ''].reduce<string[]>(
      (had) => [...had, nextInTurn(people, had.at(-1) ?? null)?.id ?? ''],
      [],
    )
    expect(turns).toEqual(['a', 'b', 'c', 'a'])
  })

  it('pass over whoever is away, and go on when the last one has left', () => {
    const people = [one('a'), one('b', { isAway: true }), one('d')]
    expect(nextInTurn(people, 'a')?.id).toBe('d')
    expect(nextInTurn(people, 'c')?.id).toBe('d')
    expect(nextInTurn(people, 'd')?.id).toBe('a')
  })

  it('come to nobody when nobody is there', () => {
    expect(nextInTurn([one('a', { isAway: true })], null)).toBeUndefined()
    expect(leastLoaded([], null)).toBeUndefined()
  })
})

describe('the least loaded', () => {
  it('is whoever has least to do, and among equals the next in turn', () => {
    const people = [one('a', { load: 3 }), one('b', { load: 1.5 }), one('c', { load: 1.5 })]
    expect(leastLoaded(people, null)?.id).toBe('b')
    expect(leastLoaded(people, 'b')?.id).toBe('c')
    expect(leastLoaded(people.slice(0, 1), 'a')?.id).toBe('a')
  })
})
