import { describe, expect, it } from 'vitest'
import type { Task } from '@dime/core'
import { knownPeople } from '../population/known-people.ts'
import type { PopulationRegister } from '../population/register.ts'
import { enterWith, examineWith, restoreResidence } from './move-in.ts'

const register: PopulationRegister = {
  find: async (code) => knownPeople.find(({ fiscalCode }) => fiscalCode === code),
  household: async (id) => knownPeople.filter(({ household }) => household === id),
}
const codeOf = (name: string) =>
  knownPeople.find(({ givenName }) => givenName === name)?.fiscalCode ?? ''

const id = '00000000-0000-4000-8000-000000000001'
const answers = {
  origin: 'same-city',
  since: '2026-11-10',
  place: { address: 'Castello 100', area: 'centro-storico' },
  postalCode: '30122',
  members: [codeOf('Nicolò')],
  tari: 'declared',
}

const task = (differing: object = {}): Task => ({
  tenant: { slug: 'venezia', name: 'Comune di Venezia' },
  ticket: {
    id,
    code: 'VE-8QK4-77M',
    service: 'registry.residence',
    state: 'presented',
    answers: { ...answers, ...differing },
    createdAt: '2026-11-22T23:30:00.000Z',
  },
  person: { id, fiscalCode: codeOf('Marta'), givenName: 'Marta', familyName: 'Zen' },
  now: '2026-11-23T10:00:00.000Z',
})

describe('a declaration that is examined', () => {
  it('tells the office that nothing was found, and goes on', async () => {
    const { move, note } = await examineWith(register, task())
    expect(move).toBe('examine')
    expect(note).toContain('nulla da segnalare')
  })

  it('tells the office what was found, by the day on which it was declared in Rome', async () => {
    expect((await examineWith(register, task({ since: '2026-11-03' }))).note).toContain('nulla')
    expect((await examineWith(register, task({ since: '2026-11-02' }))).note).toContain('20 giorni')
  })
})

describe('a declaration that is registered', () => {
  it('changes the lines of all who move, and keeps how they were', async () => {
    const { move, keep = [] } = await enterWith(register, task())
    expect(move).toBe('check')
    expect(keep.map(({ sql }) => sql.trim().split(' ')[0])).toEqual(['insert', 'update'])
    expect(keep[0]?.values[0]).toBe(id)
    expect(keep[1]?.values[0]).toContain('Castello 100')
    expect(keep[1]?.values[0]).toContain(codeOf('Nicolò'))
  })

  it('opens the waste tax where that was asked', async () => {
    expect((await enterWith(register, task({ tari: 'new' }))).move).toBe('check-and-declare')
  })

  it('from elsewhere is entered by hand', async () => {
    const { keep, note } = await enterWith(register, task({ origin: 'abroad' }))
    expect(keep).toBeUndefined()
    expect(note).toContain('ANPR')
  })
})

describe('a declaration that is cancelled', () => {
  it('puts back what its ticket changed', async () => {
    const { move, keep } = await restoreResidence(task())
    expect(move).toBeUndefined()
    expect(keep?.[0]?.values).toEqual([id])
  })
})
