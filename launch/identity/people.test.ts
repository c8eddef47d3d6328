import { describe, expect, it } from 'vitest'
import { isFiscalCode, withoutOmocodia } from '../../core/identity/fiscal-code.ts'
import { people } from './people.ts'
import { addressLine, ageOn } from './person.ts'

const withCode = people.flatMap(({ fiscalCode, ...person }) =>
  fiscalCode ? [{ ...person, fiscalCode }] : [],
)

describe('the people of the development provider', () => {
  it.each(withCode)('$givenName $familyName has a fiscal code that tells their birth', (person) => {
    const { fiscalCode, birthdate, gender, birthPlace } = person
    const [year = '', month = '', day = ''] = birthdate.split('-')
    const dayTold = String(Number(day) + (gender === 'female' ? 40 : 0)).padStart(2, '0')
    const birth = `${year.slice(2)}${'ABCDEHLMPRST'[Number(month) - 1]}${dayTold}${birthPlace.code}`
    expect(isFiscalCode(fiscalCode)).toBe(true)
    expect(withoutOmocodia(fiscalCode).slice(6, 15)).toBe(birth)
  })

  it('are told apart by id, fiscal code and e-mail', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
    expect(new Set(withCode.map(({ fiscalCode }) => fiscalCode)).size).toBe(withCode.length)
  })

  it('cover every scheme and every level', () => {
    expect(new Set(people.flatMap(({ schemes }) => schemes)).size).toBe(3)
    expect(new Set(people.map(({ level }) => level)).size).toBe(3)
  })

  it('only lack a fiscal code when they come from abroad', () => {
    const without = people.filter(({ fiscalCode }) => fiscalCode === undefined)
    expect(without.map(({ schemes }) => schemes)).toEqual([['eidas']])
  })

  it('grow older on their birthday, not before', () => {
    const [marta] = people
    if (!marta) throw new Error('The list is empty')
    expect(ageOn(marta, new Date('2026-12-11'))).toBe(40)
    expect(ageOn(marta, new Date('2026-12-12'))).toBe(41)
    expect(addressLine(marta.address)).toBe(
      'Cannaregio 3275, Fondamenta de la Sensa, 30121 Venezia',
    )
  })
})
