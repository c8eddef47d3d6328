import { describe, expect, it } from 'vitest'
import { firstAnswers, giveFaults, givingOf } from './give-fields.ts'

const who = { grantee: 'zneMRT85T52L736W', givenName: 'Marta', familyName: 'Zen' }
const answers = { ...firstAnswers(new Date('2026-11-23T12:00:00Z')), ...who }

describe('the form that gives a mandate', () => {
  it('begins with all services, from today for a year', () => {
    expect(firstAnswers(new Date('2026-11-23T12:00:00Z'))).toEqual({
      scope: 'all',
      from: '2026-11-23',
      to: '2027-11-23',
    })
  })

  it('gives what was answered, the code in capitals', () => {
    expect(givingOf(answers, ['ignored'])).toEqual({
      ...who,
      grantee: 'ZNEMRT85T52L736W',
      services: null,
      from: '2026-11-23',
      to: '2027-11-23',
    })
  })

  it('names the services when only some are meant, and the relation when it was told', () => {
    const some = { ...answers, scope: 'some', relation: ' figlia ' }
    expect(givingOf(some, ['a', 'b'])).toMatchObject({ services: ['a', 'b'], relation: 'figlia' })
  })

  it('wants a person, a code that looks like one, and a service when some are meant', () => {
    expect(giveFaults(answers, [], 'it')).toEqual([])
    const fields = (given: object, services: string[] = []) =>
      giveFaults({ ...answers, ...given }, services, 'it').map(({ field }) => field)
    expect(fields({ grantee: 'ZNEMRT' })).toEqual(['grantee'])
    expect(fields({ givenName: '', to: '' })).toEqual(['givenName', 'to'])
    expect(fields({ scope: 'some' })).toEqual(['services'])
    expect(fields({ scope: 'some' }, ['a'])).toEqual([])
  })
})
