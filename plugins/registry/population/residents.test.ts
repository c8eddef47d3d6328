import { describe, expect, it } from 'vitest'
import { isFiscalCode } from '@dime/core'
import { fiscalCodeOf } from './fiscal-code-of.ts'
import { residents } from './residents.ts'

const everyone = residents()

// The people one can be while developing, by fiscal code.
const signedIn = [
  'ZNEMRT85T52L736W',
  'VNLPRI78C04L736N',
  'SCRLCU96L61L736L',
  'BRBLVS61R30L736A',
  'MMMCHR73E57L736Z',
  'FSCDVD69A09G224Q',
  'TGLBRN41M02L736V',
  'RSSMRC82H24L73SW',
  'KVLLNO88D51Z138C',
]

describe('the invented population', () => {
  it('counts about 2,000 people, each with a valid fiscal code of their own', () => {
    expect(everyone.length).toBeGreaterThan(1990)
    expect(everyone.filter(({ fiscalCode }) => !isFiscalCode(fiscalCode))).toEqual([])
    expect(new Set(everyone.map(({ fiscalCode }) => fiscalCode)).size).toBe(everyone.length)
  })

  it('is the same each time', () => {
    expect(residents()).toEqual(everyone)
  })

  it('knows everyone who can sign in with a fiscal code', () => {
    const codes = new Set(everyone.map(({ fiscalCode }) => fiscalCode))
    expect(signedIn.filter((code) => !codes.has(code))).toEqual([])
  })

  it('has a case of each kind', () => {
    expect(everyone.some(({ diedOn }) => diedOn)).toBe(true)
    expect(everyone.some(({ standing }) => standing === 'abroad')).toBe(true)
    expect(everyone.some(({ isProtected }) => isProtected)).toBe(true)
  })
})

const marta = {
  givenName: 'Marta',
  familyName: 'Zen',
  sex: 'f',
  bornOn: '1985-12-12',
  place: 'L736',
} as const

describe('a fiscal code', () => {
  it.each([
    [marta, 'ZNEMRT85T52L736W'],
    [
      { ...marta, givenName: 'Chiara', familyName: 'Memmo', bornOn: '1973-05-17' },
      'MMMCHR73E57L736Z',
    ],
    [{ ...marta, givenName: 'Bruno', sex: 'm' as const }, 'ZNEBRN85T12L736J'],
    [{ ...marta, givenName: 'Francesca', familyName: 'De Rossi' }, 'DRSFNC85T52L736K'],
    [{ ...marta, givenName: 'Zoë', familyName: 'Bo' }, 'BOXZOE85T52L736J'],
  ])('follows from the birth of $givenName $familyName', (birth, code) => {
    expect(fiscalCodeOf(birth).slice(0, 15)).toBe(code.slice(0, 15))
    expect(isFiscalCode(fiscalCodeOf(birth))).toBe(true)
  })
})
