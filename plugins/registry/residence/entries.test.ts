import { describe, expect, it } from 'vitest'
import { knownPeople } from '../population/known-people.ts'
import type { Resident } from '../population/register.ts'
import type { Declaration } from './declaration.ts'
import { entriesFor } from './entries.ts'

const [mother] = knownPeople
if (!mother) throw new TypeError('the register knows nobody')
const relative = (givenName: string, bornOn: string, fiscalCode: string): Resident => ({
  ...mother,
  ...{ givenName, bornOn, fiscalCode, isHead: false },
})
const son = relative('Nicolò', '2015-05-09', 'SON')
const aunt = relative('Elena', '1955-01-01', 'AUNT')
const late = { ...relative('Elda', '1920-01-01', 'LATE'), diedOn: '2026-01-01' }

const address = { street: 'Castello 100', postalCode: '30122', place: 'Venezia' }
const declared = (members: readonly string[]): Declaration => ({
  origin: 'same-city',
  since: '2026-11-10',
  declaredOn: '2026-11-23',
  address,
  members,
  opensTari: false,
})
const family = [mother, son, aunt, late]
const lines = (declarant: Resident, members: readonly string[]) =>
  entriesFor({ declared: declared(members), declarant, family, name: 'VE-1' })

describe('a move within the municipality', () => {
  it('of the whole family keeps it as it is, at the new address', () => {
    const { household, fiscalCode } = mother
    expect(lines(mother, ['SON', 'AUNT'])).toEqual([
      { fiscalCode, household, isHead: true, address },
      { fiscalCode: 'SON', household, isHead: false, address },
      { fiscalCode: 'AUNT', household, isHead: false, address },
    ])
  })

  it('of one alone makes a family of its own and leaves the others as they were', () => {
    expect(lines(aunt, [])).toEqual([
      { fiscalCode: 'AUNT', household: 'VE-1', isHead: true, address },
    ])
  })

  it('of the head gives those who stay the eldest of them as head', () => {
    const entries = lines(mother, ['SON'])
    expect(entries.map(({ fiscalCode, isHead }) => [fiscalCode, isHead])).toEqual([
      [mother.fiscalCode, true],
      ['SON', false],
      ['AUNT', true],
    ])
    expect(entries.at(-1)).toMatchObject({ household: mother.household, address: mother.address })
  })
})
