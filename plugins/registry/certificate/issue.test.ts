import { describe, expect, it } from 'vitest'
import type { Task } from '@dime/core'
import { knownPeople } from '../population/known-people.ts'
import type { PopulationRegister } from '../population/register.ts'
import { issueFrom } from './issue.ts'

const register: PopulationRegister = {
  find: async (code) => knownPeople.find(({ fiscalCode }) => fiscalCode === code),
  household: async (id) => knownPeople.filter(({ household }) => household === id),
}

const stamped = { kind: 'residence', language: 'it', use: 'stamp', stampNumber: '01234567890123' }

function taskOf(
  name: string,
  answers: Task['ticket']['answers'] = stamped,
  state = 'requested',
): Task {
  const person = knownPeople.find(({ givenName }) => givenName === name)
  const { fiscalCode = 'VRDLGU70A01L736O', familyName = 'Verdi' } = person ?? {}
  return {
    tenant: { slug: 'venezia', name: 'Comune di Venezia' },
    ticket: { ...ticket, answers, state },
    person: { id: ticket.id, fiscalCode, givenName: name, familyName },
    now: '2026-11-22T23:30:00.000Z',
  }
}

const ticket = {
  id: '00000000-0000-4000-8000-000000000001',
  code: 'VE-8QK4-77M',
  service: 'registry.certificate',
  createdAt: '2026-11-22T23:29:58.000Z',
}

const textOf = (value: unknown) => JSON.stringify(value)

describe('a certificate', () => {
  it('is issued at once to a resident, for three months from the day in Rome', async () => {
    const { move, document } = await issueFrom(register, taskOf('Marta'))
    expect(move).toBe('issue')
    expect(document).toMatchObject({
      register: 'CERT',
      lang: 'it',
      title: 'Certificato di residenza',
      validUntil: '2027-02-23',
    })
    expect(textOf(document?.blocks)).toContain('Cannaregio 3275')
    expect(textOf(document?.blocks)).toContain('nata a Venezia il 12 dicembre 1985')
  })

  it('bears the wording without which it is void, in either language', async () => {
    const wording = 'non può essere prodotto agli organi della pubblica amministrazione'
    for (const language of ['it', 'en']) {
      const { document } = await issueFrom(register, taskOf('Marta', { ...stamped, language }))
      expect(document?.blocks.at(-1)).toMatchObject({ kind: 'notice' })
      expect(textOf(document?.blocks.at(-1))).toContain(wording)
    }
  })
})

describe('the duty on a certificate', () => {
  it('is shown paid with the stamp', async () => {
    const { document } = await issueFrom(register, taskOf('Marta'))
    expect(textOf(document?.blocks)).toContain('marca da bollo n. 01234567890123')
  })

  it('is not due for an exempt use, which is named with its norm', async () => {
    const answers = {
      kind: 'civil-status',
      language: 'it',
      use: 'exempt',
      exemption: 'labour-case',
    }
    const { document } = await issueFrom(register, taskOf('Piero', answers))
    const text = textOf(document?.blocks)
    expect(text).toContain(
      'controversia di lavoro o di previdenza, ai sensi dell’art. 10 L. 533/1973',
    )
    expect(text).toContain('già coniugato, di stato libero')
    expect(text).not.toContain('Castello')
  })
})

describe('what a certificate tells', () => {
  it('lists the family that lives, and nobody else', async () => {
    const family = { ...stamped, kind: 'residence-and-family' }
    const marta = await issueFrom(register, taskOf('Marta', family))
    expect(textOf(marta.document?.blocks)).toContain('Zen Nicolò')
    const bruno = await issueFrom(register, taskOf('Bruno', family))
    expect(textOf(bruno.document?.blocks)).not.toContain('Toso')
  })

  it('tells whoever verifies it no address and no birth', async () => {
    const { document } = await issueFrom(register, taskOf('Marta'))
    expect(document?.facts.map(({ label }) => label)).toEqual([
      'Certificato',
      'Cognome e nome',
      'Uso',
    ])
  })
})

describe('a certificate that a clerk must look at', () => {
  it.each([
    ['Davide', 'AIRE'],
    ['Elda', 'deceduta'],
    ['Lucia', 'protetto'],
    ['Nessuno', 'non risulta'],
  ])('of %s is handed over, and the clerk reads why: %s', async (name, why) => {
    const { move, note, message, document } = await issueFrom(register, taskOf(name))
    expect(move).toBe('hand-over')
    expect(note).toContain(why)
    expect(message?.it).not.toContain(why)
    expect(document).toBeUndefined()
  })

  it('of someone without a fiscal code is handed over', async () => {
    const outcome = await issueFrom(register, { ...taskOf('Marta'), person: null })
    expect(outcome.move).toBe('hand-over')
  })

  it('of a protected address is issued once a clerk has checked', async () => {
    const outcome = await issueFrom(register, taskOf('Lucia', stamped, 'checked'))
    expect(outcome.move).toBe('issue')
  })
})
