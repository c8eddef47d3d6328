import { describe, expect, it } from 'vitest'
import { readCitizen } from './citizen.ts'
import { claimNames, claimsRequest, SignInClaims } from './claims.ts'

const named = { given_name: 'Anna', family_name: 'Rossi' }
const company = {
  [claimNames.companyName]: 'Vetri Barena S.r.l.',
  [claimNames.vatNumber]: 'VATIT-01234567897',
  [claimNames.purpose]: 'PG',
}

function read(userInfo: object) {
  const claims = SignInClaims.parse({ sub: 'anna' })
  return readCitizen({ ...named, ...userInfo }, { claims, level: 2, issuer: 'https://idp.example' })
}

describe('a person whom a provider vouches for', () => {
  it('may have the provisional code of eleven digits', () => {
    const told = { [claimNames.fiscalNumber]: 'TINIT-01234567897' }
    expect(read(told).fiscalCode).toBe('01234567897')
  })

  it.each(['TINIT-RSSMRA85T10A562X', 'TINIT-01234567890', ''])('has no code like «%s»', (code) => {
    expect(() => read({ [claimNames.fiscalNumber]: code })).toThrow('identity.attributes-missing')
  })

  it('from abroad is known by issuer and subject alone', () => {
    expect(read({})).toMatchObject({ scheme: 'eidas', subject: 'anna' })
    expect(read({})).not.toHaveProperty('fiscalCode')
  })
})

describe('a company', () => {
  it.each(['LP', 'PG'])('is vouched for by an identity used as %s', (purpose) => {
    const told = { ...company, [claimNames.purpose]: purpose }
    const vouched = { name: 'Vetri Barena S.r.l.', vatNumber: '01234567897' }
    expect(read(told).company).toEqual(vouched)
  })

  it.each([
    ['the use is not told', { [claimNames.purpose]: undefined }],
    ['the use is a citizen’s', { [claimNames.purpose]: 'PF' }],
    ['the number is wrong', { [claimNames.vatNumber]: 'VATIT-01234567890' }],
    ['it has no name', { [claimNames.companyName]: '' }],
  ])('is not, when %s', (_, differing) => {
    expect(read({ ...company, ...differing })).not.toHaveProperty('company')
  })

  it('is asked for', () => {
    expect(claimsRequest.userinfo).toHaveProperty([claimNames.companyName])
  })
})
