import { describe, expect, it } from 'vitest'
import { knownPeople } from '../population/known-people.ts'
import type { Resident } from '../population/register.ts'
import type { Declaration } from './declaration.ts'
import { findingsOn, type Finding, type Known } from './findings.ts'

const named = (name: string) => knownPeople.find(({ givenName }) => givenName === name)
const [marta, son, piero, davide] = ['Marta', 'Nicolò', 'Piero', 'Davide'].map(named)
const codes = (...people: readonly (Resident | undefined)[]) =>
  people.flatMap((one) => one?.fiscalCode ?? [])
const present = (...people: readonly (Resident | undefined)[]) =>
  people.filter((one) => one !== undefined)

const declared: Declaration = {
  origin: 'same-city',
  since: '2026-11-10',
  declaredOn: '2026-11-23',
  address: { street: 'Castello 100', postalCode: '30122', place: 'Venezia' },
  members: codes(son),
  opensTari: false,
}
const known = { declarant: marta, family: present(marta, son), members: present(son) }

const cases: [string, { said?: Partial<Declaration>; knows?: Partial<Known> }, Finding[]][] = [
  ['of a family that moves whole', {}, []],
  ['on the twentieth day', { said: { since: '2026-11-03' } }, []],
  ['on the day after it', { said: { since: '2026-11-02' } }, ['late']],
  [
    'of somebody unknown',
    { knows: { declarant: undefined, family: [] } },
    ['declarant-unknown', 'member-of-others'],
  ],
  [
    'of a member unknown',
    { said: { members: [...codes(son), 'VRDLGU70A01L736O'] } },
    ['member-unknown'],
  ],
  [
    'with somebody of another family',
    { said: { members: codes(son, piero) }, knows: { members: present(son, piero) } },
    ['member-of-others'],
  ],
  [
    'that leaves a child alone',
    { said: { members: [] }, knows: { members: [] } },
    ['minors-stay-alone'],
  ],
  [
    'from another city, of a resident',
    { said: { origin: 'other-city', members: [] }, knows: { members: [] } },
    ['already-resident'],
  ],
  [
    'from abroad, of a citizen abroad',
    { said: { origin: 'abroad', members: [] }, knows: { declarant: davide, members: [] } },
    [],
  ],
  [
    'to where they live already',
    { said: present(marta).map(({ address }) => ({ address }))[0] ?? {} },
    ['same-address'],
  ],
]

describe('a declaration, compared with the register,', () => {
  it.each(cases)('%s finds what it should', (_, { said, knows }, found) => {
    expect(findingsOn({ ...declared, ...said }, { ...known, ...knows })).toEqual(found)
  })
})
