import { describe, expect, it } from 'vitest'
import {
  italianSince,
  dayWords,
  daysBetween,
  italianOn,
  momentWords,
  plainDay,
  sizeWords,
} from './dates.ts'

const now = new Date('2026-11-22T21:00:00Z')

describe('dates in words', () => {
  it.each([
    ['2026-11-22T09:42:00Z', 'oggi'],
    ['2026-11-21', 'ieri'],
    ['2026-11-23', 'domani'],
    ['2026-11-03', '3 novembre'],
    ['2027-01-02', '2 gennaio 2027'],
  ])('%s is %s', (moment, said) => {
    expect(dayWords(moment, 'it', now)).toBe(said)
  })

  it('takes the day from Rome, not from Greenwich', () => {
    expect(dayWords('2026-11-22T23:30:00Z', 'it', now)).toBe('domani')
  })

  it('never says today where a document needs a date', () => {
    expect(plainDay('2026-11-22', 'en', now)).toBe('22 November')
  })

  it('says the hour as clocks in Rome do', () => {
    expect(momentWords('2026-11-22T09:42:00Z', 'it', now)).toBe('oggi alle 10:42')
  })

  it('counts days across a change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})

describe('figures in words', () => {
  it('writes sizes of files', () => {
    expect(sizeWords(2_140_000, 'it')).toBe('2,1 MB')
    expect(sizeWords(300, 'en')).toBe('1 kB')
  })
})

describe('an Italian day with its article', () => {
  it.each([
    ['8 dicembre', 'l’8 dicembre', 'dall’8 dicembre'],
    ['9 dicembre', 'il 9 dicembre', 'dal 9 dicembre'],
    ['oggi', 'oggi', 'da oggi'],
  ])('sounds right for %s', (day, on, since) => {
    expect([italianOn(day), italianSince(day)]).toEqual([on, since])
  })
})
