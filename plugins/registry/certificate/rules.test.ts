import { describe, expect, it } from 'vitest'
import { knownPeople } from '../population/known-people.ts'
import { livingOn, obstacleTo, validUntil } from './rules.ts'

const at = { day: '2026-11-22', isChecked: false }
const named = (name: string) => knownPeople.find(({ givenName }) => givenName === name)

describe('what stands in the way of a certificate', () => {
  it.each([
    ['Marta', 'residence', undefined],
    ['Elda', 'residence', 'deceased'],
    ['Davide', 'existence', 'abroad'],
    ['Lucia', 'residence', 'protected'],
    ['Lucia', 'civil-status', undefined],
    ['nobody', 'residence', 'not-found'],
  ] as const)('for %s and %s is %s', (name, kind, obstacle) => {
    expect(obstacleTo(kind, named(name), at)).toBe(obstacle)
  })

  it('is no longer a protected address once a clerk has checked', () => {
    expect(obstacleTo('residence', named('Lucia'), { ...at, isChecked: true })).toBeUndefined()
  })

  it('stays a death whatever a clerk has checked', () => {
    expect(obstacleTo('residence', named('Elda'), { ...at, isChecked: true })).toBe('deceased')
  })

  it('is reckoned on the day: before her death the certificate could be issued', () => {
    expect(obstacleTo('residence', named('Elda'), { ...at, day: '2026-03-02' })).toBeUndefined()
  })
})

describe('a family', () => {
  it('is made of those who live on the day', () => {
    const household = knownPeople.filter((resident) => resident.household === 'K000007')
    expect(livingOn('2026-11-22', household).map((r) => r.givenName)).toEqual(['Bruno'])
    expect(livingOn('2026-01-01', household).map((r) => r.givenName)).toEqual(['Bruno', 'Elda'])
  })
})

describe('the last day of a certificate', () => {
  it.each([
    ['2026-11-22', '2027-02-22'],
    ['2026-11-30', '2027-02-28'],
    ['2026-12-31', '2027-03-31'],
    ['2027-11-30', '2028-02-29'],
  ])('issued on %s is %s', (issued, last) => {
    expect(validUntil(issued)).toBe(last)
  })
})
