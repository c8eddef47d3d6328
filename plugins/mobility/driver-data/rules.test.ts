import { describe, expect, it } from 'vitest'
import { lastDay, remarksOn, type DriverFacts } from './rules.ts'

const sound: DriverFacts = {
  violationOn: '2025-12-20',
  notifiedOn: '2026-01-10',
  receivedOn: '2026-03-11',
  isKnown: true,
  isOther: false,
  isSigned: false,
  licenceIssuedOn: '2020-05-04',
  licenceExpiresOn: '2030-05-04',
}

describe('the last day to say who was driving', () => {
  it.each([
    ['2026-01-10', '2026-03-11'],
    ['2026-02-24', '2026-04-27'],
    ['2026-10-09', '2026-12-09'],
  ])('of a notice of %s is %s', (notified, last) => {
    expect(lastDay(notified)).toBe(last)
  })
})

describe('what is odd in the data', () => {
  it.each<[string, Partial<DriverFacts>, string[]]>([
    ['nothing, on the last day', {}, []],
    ['that they are late, the day after', { receivedOn: '2026-03-12' }, ['late']],
    ['a notice before the fact', { violationOn: '2026-01-11' }, ['notified-before-violation']],
    ['a licence that came later', { licenceIssuedOn: '2025-12-21' }, ['licence-not-yet-issued']],
    ['a licence that was over', { licenceExpiresOn: '2025-12-19' }, ['licence-expired']],
    ['another driver who did not sign', { isOther: true }, ['not-signed']],
    ['nothing, of another who signed', { isOther: true, isSigned: true }, []],
    [
      'a driver nobody knows',
      { isKnown: false, licenceIssuedOn: undefined, licenceExpiresOn: undefined },
      ['driver-unknown'],
    ],
  ])('is %s', (_, differing, remarks) => {
    expect(remarksOn({ ...sound, ...differing })).toEqual(remarks)
  })
})
